/** Talks to an ERP over HTTP within limits, and shows what was said without any secret. */
@NullMarked
package dev.mockerp.verify.http;

import org.jspecify.annotations.NullMarked;
