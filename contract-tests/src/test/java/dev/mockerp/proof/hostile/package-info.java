/**
 * Proof that no input, however hostile, brings a server error, a stack trace or a changed state: every one of them is
 * refused with a 4xx and a body that helps.
 */
@NullMarked
package dev.mockerp.proof.hostile;

import org.jspecify.annotations.NullMarked;
