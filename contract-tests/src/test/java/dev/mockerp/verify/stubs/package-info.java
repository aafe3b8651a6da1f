/** The stubs that the checker writes, served by WireMock and held against the mock and the contracts. */
@NullMarked
package dev.mockerp.verify.stubs;

import org.jspecify.annotations.NullMarked;
