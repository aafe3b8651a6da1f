/** What was asked of the ERPs and how it was answered, kept within bounds, and shown in the forms that people use. */
@NullMarked
package dev.mockerp.erp.journal;

import org.jspecify.annotations.NullMarked;
