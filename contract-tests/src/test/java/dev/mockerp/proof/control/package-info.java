/** The control surface of the mock does what its contract says, and for nobody but its user. */
@NullMarked
package dev.mockerp.proof.control;

import org.jspecify.annotations.NullMarked;
