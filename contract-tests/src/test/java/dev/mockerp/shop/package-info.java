/**
 * A web shop that works with the ERPs, as any shop could be written: a small HTTP client, no line of the project's other
 * code. Its expectations become the pact files under {@code contract-tests/pacts}.
 */
@NullMarked
package dev.mockerp.shop;

import org.jspecify.annotations.NullMarked;
