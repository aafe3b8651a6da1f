package dev.mockerp.verify.shoxl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import org.junit.jupiter.api.Test;

/** The whole suite, run over the mock. */
class ShoxlSuiteIT {

    @Test
    void hasNothingToSayOfTheMock() {
        Tried tried = ShoxlProfiles.run(
                ShoxlProfiles.of(16), new PlainTransport(MockErp.shared().baseUrl()));

        System.out.println(tried.requests("getProductInformations") + " " + tried.requests("getCustomerProducts"));
        assertThat(tried.complaints()).isEmpty();
    }
}
