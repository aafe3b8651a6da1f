/** The benchmark suite: what is measured, on the command line. */
@NullMarked
package dev.mockerp.benchmark;

import org.jspecify.annotations.NullMarked;
