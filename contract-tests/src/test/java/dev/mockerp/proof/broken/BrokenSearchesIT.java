package dev.mockerp.proof.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** ERPs that look for a query in other places than published. */
class BrokenSearchesIT {

    private final URI mock = MockErp.shared().baseUrl();
    private final Client real = new Client(mock);

    private static int found(Client erp, String criteria) {
        JsonNode page = Client.json(erp.customers("POST", "/search", criteria));
        assertThat(page.at("/paging/totalCount").asInt())
                .isEqualTo(page.path("items").size());
        return page.path("items").size();
    }

    private static String query(String text) {
        return "{\"query\":\"" + text + "\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "firstname, firstname",
        "lastname, lastname",
        "city, city",
        "postal-code, postalCode",
        "company-name, companyName",
        "mobile, mobile",
        "email, email",
        "vat-number, vatNumber"
    })
    void overlooksOneMember(String word, String member) {
        String text = Unique.text("Found");
        String uid = real.person("Byron");
        String other = real.person(text);
        real.customers("PUT", "/" + uid, "{\"" + member + "\":\"" + text + "\"}");
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of("behaviour: query-overlooks-" + word))) {
            Client client = new Client(erp.baseUrl());
            assertThat(found(real, query(text))).isEqualTo(2);
            assertThat(found(client, query(text))).isEqualTo(member.equals("lastname") ? 0 : 1);
            assertThat(erp.applied()).isPositive();
        }
        real.customers("DELETE", "/" + other, "");
    }

    @Test
    void findsWholeValuesOnly() {
        String text = Unique.text("Whole");
        real.person(text);
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of("behaviour: query-finds-whole-values-only"))) {
            Client client = new Client(erp.baseUrl());
            assertThat(found(client, query(text))).isEqualTo(1);
            assertThat(erp.applied()).isZero();
            assertThat(found(client, query(text.substring(1)))).isZero();
            assertThat(found(client, query(text.toLowerCase(Locale.ROOT)))).isZero();
            assertThat(erp.applied()).isEqualTo(2);
        }
    }

    @Test
    void looksInFieldsThatAreGivenThemselves() {
        String mobile = "+47900" + Unique.digits();
        String uid = real.person("Byron");
        real.customers("PUT", "/" + uid, "{\"mobile\":\"" + mobile + "\"}");
        String both = "{\"query\":\"" + mobile + "\",\"mobile\":\"" + mobile + "\"}";
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of("behaviour: query-looks-in-given-fields"))) {
            Client client = new Client(erp.baseUrl());
            assertThat(found(real, both)).isZero();
            assertThat(found(client, both)).isEqualTo(1);
            assertThat(found(client, "{\"query\":\"x-nobody\",\"mobile\":\"" + mobile + "\"}"))
                    .isZero();
            assertThat(erp.applied()).isEqualTo(1);
        }
    }
}
