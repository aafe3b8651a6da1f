/** What holds of the checker's way to talk over HTTP, shown on tiny servers that answer well and badly. */
@NullMarked
package dev.mockerp.verify.http;

import org.jspecify.annotations.NullMarked;
