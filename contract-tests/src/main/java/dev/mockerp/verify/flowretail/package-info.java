/** The checks of Flow Retail's rules, one class each, named as the rules name them. */
@NullMarked
package dev.mockerp.verify.flowretail;

import org.jspecify.annotations.NullMarked;
