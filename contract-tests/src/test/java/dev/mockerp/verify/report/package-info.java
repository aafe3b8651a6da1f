/** Proves that reports say what a run found, and that nothing in them can mislead or run. */
@NullMarked
package dev.mockerp.verify.report;

import org.jspecify.annotations.NullMarked;
