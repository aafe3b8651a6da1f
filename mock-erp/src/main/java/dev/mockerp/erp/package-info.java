/** The application: what is started, with which options, put together from the APIs and what they share. */
@NullMarked
package dev.mockerp.erp;

import org.jspecify.annotations.NullMarked;
