/** Stubs in the mock, steered by WireMock's own client. */
@NullMarked
package dev.mockerp.proof.stub;

import org.jspecify.annotations.NullMarked;
