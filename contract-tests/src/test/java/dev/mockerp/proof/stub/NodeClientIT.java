package dev.mockerp.proof.stub;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.Test;

/** WireMock's Java client might share its mistakes with WireMock; one of another language, and other authors, does not. */
class NodeClientIT {

    @Test
    void aClientInNodeStubsCountsAndResets() throws Exception {
        String sandbox = MockErp.shared().baseUrl() + "/sandbox/" + Unique.text("node") + "/";

        assertThat(NodeClient.verify(sandbox)).isEqualTo("wiremock-captain agrees");
    }
}
