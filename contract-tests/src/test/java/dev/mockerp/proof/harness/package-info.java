/**
 * Starts the mock, talks to it, and holds every exchange against the contract. A test that uses {@link
 * dev.mockerp.proof.harness.Http} need not check shapes, declared statuses or conditions itself.
 */
@NullMarked
package dev.mockerp.proof.harness;

import org.jspecify.annotations.NullMarked;
