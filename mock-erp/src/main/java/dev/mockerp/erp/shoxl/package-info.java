/** The real-time product questions of a Shoxl web shop, answered. */
@NullMarked
package dev.mockerp.erp.shoxl;

import org.jspecify.annotations.NullMarked;
