/** Worlds of their own in one running mock: apart from each other, with their own clock and data. */
@NullMarked
package dev.mockerp.proof.sandbox;

import org.jspecify.annotations.NullMarked;
