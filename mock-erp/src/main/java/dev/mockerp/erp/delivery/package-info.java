/** How an answer that is a value goes out: at once or late, whole or in pieces, or broken off. */
@NullMarked
package dev.mockerp.erp.delivery;

import org.jspecify.annotations.NullMarked;
