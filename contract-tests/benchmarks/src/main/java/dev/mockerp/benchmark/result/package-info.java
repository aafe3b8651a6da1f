/** What was measured, kept as a file and told as tables. */
@NullMarked
package dev.mockerp.benchmark.result;

import org.jspecify.annotations.NullMarked;
