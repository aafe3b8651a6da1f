/** The parts of the suite; each measures something by turns and adds to the results. */
@NullMarked
package dev.mockerp.benchmark.part;

import org.jspecify.annotations.NullMarked;
