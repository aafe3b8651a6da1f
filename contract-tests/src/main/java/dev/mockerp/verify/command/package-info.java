/** The command line. It reads options, calls the library, prints, and turns what came of it into an exit code. */
@NullMarked
package dev.mockerp.verify.command;

import org.jspecify.annotations.NullMarked;
