/** The console: a page for people, at the root of the mock. */
@NullMarked
package dev.mockerp.erp.console;

import org.jspecify.annotations.NullMarked;
