/** The customer orders of RetailNxt, answered. */
@NullMarked
package dev.mockerp.erp.retailnxt;

import org.jspecify.annotations.NullMarked;
