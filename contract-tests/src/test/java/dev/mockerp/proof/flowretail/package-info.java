/** Proof that the mock keeps Flow Retail's contract: a class per subject, a rule per test at least. */
@NullMarked
package dev.mockerp.proof.flowretail;

import org.jspecify.annotations.NullMarked;
