/** The console in a real browser. */
@NullMarked
package dev.mockerp.proof.console;

import org.jspecify.annotations.NullMarked;
