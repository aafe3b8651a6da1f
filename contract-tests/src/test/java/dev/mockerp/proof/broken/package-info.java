/**
 * ERPs that are wrong in one named way: a proxy before the mock that spoils requests or answers. The checker must find
 * what is wrong with each of them, and nothing where a variant is merely different.
 */
@NullMarked
package dev.mockerp.proof.broken;

import org.jspecify.annotations.NullMarked;
