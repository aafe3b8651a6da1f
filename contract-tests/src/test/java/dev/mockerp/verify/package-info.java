/** The checker, tried on the mock: on one that keeps the contract, and on ERPs that break it. */
@NullMarked
package dev.mockerp.verify;

import org.jspecify.annotations.NullMarked;
