/** What a run found, and the forms in which people and machines read it. */
@NullMarked
package dev.mockerp.verify.report;

import org.jspecify.annotations.NullMarked;
