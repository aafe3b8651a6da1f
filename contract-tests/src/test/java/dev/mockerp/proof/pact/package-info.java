/**
 * What shops expect is what providers do: the pact files are fresh, the contracts allow them, and the mock meets them. Any
 * other ERP is verified the same way, by its profile.
 */
@NullMarked
package dev.mockerp.proof.pact;

import org.jspecify.annotations.NullMarked;
