package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The search in the outside system, whose customers are built in. */
class ExternalSearchIT {

    private final Flow flow = Flow.demo();

    private List<String> found(Exchange page) {
        return page.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("externalId").asString())
                .toList();
    }

    @Test
    @Proves("FLW-CUS-047")
    void queryFindsOutsideCustomersByPartsInAnyCase() {
        assertThat(found(flow.searchExternal(object("query", "bjØrnsen")).expect(200)))
                .containsExactly("CRM-2002");
        assertThat(found(flow.searchExternal(object("query", "Zonnedauw")).expect(200)))
                .containsExactly("CRM-2003");
        assertThat(found(flow.searchExternal(object("query", "no such name")).expect(200)))
                .isEmpty();
    }

    @Test
    void anOutsideCustomerIsNoCustomerYet() {
        Exchange page = flow.searchExternal(object("query", "Bjørnsen")).expect(200);

        assertThat(page.at("/items/0").has("customerUid")).isFalse();
        assertThat(page.at("/items/0/firstname").asString()).isEqualTo("Håvard");
        assertThat(flow.listed("CRM-2002").expect(200).at("/items")).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-018")
    void outsideCustomersComeInPages() {
        List<String> all = found(flow.searchExternal(object()).expect(200));
        List<String> seen = new ArrayList<>();
        List<String> page;
        int number = 1;
        do {
            Exchange answer = flow.searchExternal(object())
                    .query("pageSize", 2)
                    .query("pageNumber", number++)
                    .expect(200);
            assertThat(answer.at("/paging/totalCount").asInt()).isEqualTo(all.size());
            assertThat(answer.at("/paging/pageSize").asInt()).isEqualTo(2);
            page = found(answer);
            seen.addAll(page);
        } while (page.size() == 2);

        assertThat(all).contains("CRM-2001", "CRM-2004").doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void outsideCustomersAreSortedAsAsked() {
        List<String> up = found(
                flow.searchExternal(object()).query("sortBy", "externalId").expect(200));
        List<String> down = found(flow.searchExternal(object())
                .query("sortBy", "externalId")
                .query("sortDirection", "DESC")
                .expect(200));

        assertThat(up).isSorted();
        assertThat(down).hasSameSizeAs(up).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    @Proves("FLW-CUS-009")
    void aTenantWithoutTheExtensionIsRefused() {
        flow.searchExternal(object("query", "a")).expect(200);
        Exchange refused = Flow.other().searchExternal(object("query", "a")).expect(403);

        assertThat(refused.text("/message")).contains("EXTERNAL_CUSTOMER_SEARCH");
    }
}
