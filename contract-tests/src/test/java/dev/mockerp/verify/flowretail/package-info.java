/** That the checks of Flow Retail find what is broken, and nothing in an ERP that keeps its contract. */
@NullMarked
package dev.mockerp.verify.flowretail;

import org.jspecify.annotations.NullMarked;
