/** The checks of Shoxl's rules, one class each, named as the rules name them. */
@NullMarked
package dev.mockerp.verify.shoxl;

import org.jspecify.annotations.NullMarked;
