/** Proof that the mock keeps the contract and the rules of Shoxl, in all its versions. */
@NullMarked
package dev.mockerp.proof.shoxl;

import org.jspecify.annotations.NullMarked;
