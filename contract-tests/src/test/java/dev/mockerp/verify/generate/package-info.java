/** Generated requests are what they say: well-formed, or broken in one place. */
@NullMarked
package dev.mockerp.verify.generate;

import org.jspecify.annotations.NullMarked;
