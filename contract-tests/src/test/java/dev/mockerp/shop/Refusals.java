package dev.mockerp.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a shop does with a "no": it only needs to know that it is one. */
final class Refusals {

    private Refusals() {}

    static void demand(ThrowingCallable request) {
        ErpRefused refused = catchThrowableOfType(ErpRefused.class, request);
        assertThat(refused).isNotNull();
        assertThat(refused.status()).isBetween(400, 599);
    }
}
