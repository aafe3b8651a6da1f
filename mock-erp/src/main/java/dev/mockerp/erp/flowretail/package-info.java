/** The customers of Flow Retail: kept, found, changed. */
@NullMarked
package dev.mockerp.erp.flowretail;

import org.jspecify.annotations.NullMarked;
