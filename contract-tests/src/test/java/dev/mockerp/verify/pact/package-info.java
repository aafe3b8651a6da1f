/** Proof that pacts are held against the contracts. */
@NullMarked
package dev.mockerp.verify.pact;

import org.jspecify.annotations.NullMarked;
