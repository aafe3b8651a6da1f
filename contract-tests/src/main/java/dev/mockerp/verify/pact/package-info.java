/** Pact files of consumers: what they expect, held against the contracts. */
@NullMarked
package dev.mockerp.verify.pact;

import org.jspecify.annotations.NullMarked;
