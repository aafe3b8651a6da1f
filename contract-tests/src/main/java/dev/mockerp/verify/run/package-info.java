/** One run over one ERP: calls, what they bring, and what that says of each rule. */
@NullMarked
package dev.mockerp.verify.run;

import org.jspecify.annotations.NullMarked;
