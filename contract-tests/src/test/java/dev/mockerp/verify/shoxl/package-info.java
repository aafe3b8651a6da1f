/** Shoxl's checks, tried on the mock. */
@NullMarked
package dev.mockerp.verify.shoxl;

import org.jspecify.annotations.NullMarked;
