/** The checker is seen catching: broken ERPs each by the rule that names the fault, correct ones by nothing. */
@NullMarked
package dev.mockerp.verify.fault;

import org.jspecify.annotations.NullMarked;
