package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ids that the mock makes follow from its seed. */
class SeedIT {

    @Test
    void theSameSeedGivesTheSameIds() {
        List<String> first = ids("--seed=42");

        assertThat(first).doesNotHaveDuplicates();
        assertThat(ids("--seed=42")).isEqualTo(first);
        assertThat(ids("--seed=43")).doesNotContainAnyElementsOf(first);
    }

    private static List<String> ids(String seed) {
        try (MockErp mock = MockErp.start(seed)) {
            Http demo = mock.http().with("Authorization", "Bearer demo-token");
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                ids.add(demo.post(
                                "/v2/tenants/demo/customers",
                                "{\"customerType\":\"COMPANY\",\"companyName\":\"Seed " + i + "\"}")
                        .expect(201)
                        .text("/customerUid"));
            }
            return ids;
        }
    }
}
