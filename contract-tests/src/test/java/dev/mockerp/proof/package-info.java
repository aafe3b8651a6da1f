/**
 * Proof, over HTTP and against the packaged jar, that the mock keeps its contracts. One package per API; each test
 * states a fact in its name and names the rules that it proves.
 */
@NullMarked
package dev.mockerp.proof;

import org.jspecify.annotations.NullMarked;
