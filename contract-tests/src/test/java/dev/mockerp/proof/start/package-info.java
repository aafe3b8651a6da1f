/** Proof of how the mock starts, says that it cannot, stops, and reads the data and settings of its user. */
@NullMarked
package dev.mockerp.proof.start;

import org.jspecify.annotations.NullMarked;
