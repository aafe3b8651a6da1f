/** The packaged checker, run as its users run it: on right, broken and hostile ERPs. */
@NullMarked
package dev.mockerp.verify.command;

import org.jspecify.annotations.NullMarked;
