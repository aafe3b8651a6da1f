/** Proof of the faults that the mock has on demand, and of what requests prefer. */
@NullMarked
package dev.mockerp.proof.fault;

import org.jspecify.annotations.NullMarked;
