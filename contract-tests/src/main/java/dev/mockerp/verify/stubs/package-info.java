/** Stubs of WireMock that answer as the contracts say, or as a running ERP answers. */
@NullMarked
package dev.mockerp.verify.stubs;

import org.jspecify.annotations.NullMarked;
