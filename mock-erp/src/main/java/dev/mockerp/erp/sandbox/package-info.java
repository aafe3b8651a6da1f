/** Sandboxes: what a request reads and writes, apart for each of them; no API is known here, each declares its part. */
@NullMarked
package dev.mockerp.erp.sandbox;

import org.jspecify.annotations.NullMarked;
