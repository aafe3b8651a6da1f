/** What every request passes: routing by the contract, limits, and one list of everything that is wrong with it. */
@NullMarked
package dev.mockerp.erp.request;

import org.jspecify.annotations.NullMarked;
