/** RetailNxt's checks, tried on the mock. */
@NullMarked
package dev.mockerp.verify.retailnxt;

import org.jspecify.annotations.NullMarked;
