/** The documents tell the truth: their commands run, their answers come, their paths exist. */
@NullMarked
package dev.mockerp.proof.document;

import org.jspecify.annotations.NullMarked;
