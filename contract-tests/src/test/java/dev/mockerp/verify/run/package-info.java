/** How a run goes on, and how it ends. */
@NullMarked
package dev.mockerp.verify.run;

import org.jspecify.annotations.NullMarked;
