/** Other programs: found, started, held to account, and ended. */
@NullMarked
package dev.mockerp.benchmark.process;

import org.jspecify.annotations.NullMarked;
