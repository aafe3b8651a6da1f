/** The facts that the APIs must agree on: how each of them names the same customer, product and place. */
@NullMarked
package dev.mockerp.erp.company;

import org.jspecify.annotations.NullMarked;
