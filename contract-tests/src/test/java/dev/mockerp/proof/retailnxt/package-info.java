/** Proof that the mock keeps the contract and the rules of RetailNxt. */
@NullMarked
package dev.mockerp.proof.retailnxt;

import org.jspecify.annotations.NullMarked;
