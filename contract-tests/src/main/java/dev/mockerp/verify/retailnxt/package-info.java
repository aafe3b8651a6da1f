/** The checks of RetailNxt's rules, one class each, named as the rules name them. */
@NullMarked
package dev.mockerp.verify.retailnxt;

import org.jspecify.annotations.NullMarked;
