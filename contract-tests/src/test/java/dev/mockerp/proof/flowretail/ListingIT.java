package dev.mockerp.proof.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of customers, its filter and its pages. Customers that share an external id are a list of our own. */
class ListingIT {

    private final Flow flow = Flow.demo();

    @Test
    @Proves("FLW-CUS-014")
    void aCustomerIsFoundByItsExternalId() {
        String externalId = Unique.text("ext");
        String uid = flow.created(NewCustomer.person().put("externalId", externalId));
        flow.created(NewCustomer.person().put("externalId", externalId + "0"));
        flow.created(NewCustomer.person().put("externalId", "0" + externalId));
        flow.created(NewCustomer.person().put("loyaltyId", externalId));

        Exchange page = flow.listed(externalId).expect(200);

        assertThat(Flow.uids(page)).containsExactly(uid);
        assertThat(page.at("/paging/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    @Proves("FLW-CUS-014")
    void anExternalIdIsComparedLetterByLetter() {
        String externalId = Unique.text("ext");
        flow.created(NewCustomer.person().put("externalId", externalId));

        assertThat(Flow.uids(flow.listed(externalId.toUpperCase(java.util.Locale.ROOT))
                        .expect(200)))
                .isEmpty();
    }

    @Test
    @Proves("FLW-CUS-014")
    void anExternalIdMayNeedEncoding() {
        String externalId = Unique.text("a&b=c+d/é %20#");
        String uid = flow.created(NewCustomer.person().put("externalId", externalId));

        assertThat(Flow.uids(flow.listed(externalId).expect(200))).containsExactly(uid);
    }

    @Test
    @Proves("FLW-CUS-015")
    void anExternalIdThatNobodyHasGivesAnEmptyPage() {
        Exchange page = flow.listed(Unique.text("nobody")).expect(200);

        assertThat(page.at("/items")).isEmpty();
        assertThat(page.at("/paging/totalCount").asInt()).isZero();
    }

    @Test
    @Proves("FLW-CUS-078")
    void aCreatedCustomerStandsInTheWholeList() {
        String uid = flow.created(NewCustomer.person());

        assertThat(wholeList()).contains(uid);
    }

    @Test
    void theBuiltInCustomersAreListed() {
        assertThat(wholeList()).contains("customer-128", "customer-hotel", "customer-ivanova");
        assertThat(Flow.uids(Flow.other().list().expect(200))).contains("other-128", "other-thor");
    }

    @Test
    @Proves("FLW-CUS-026")
    void pagesShareNoCustomerAndTogetherHoldAll() {
        String externalId = Unique.text("pages");
        Set<String> created = new HashSet<>();
        for (int i = 0; i < 7; i++) {
            created.add(flow.created(NewCustomer.person().put("externalId", externalId)));
        }

        List<String> seen = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Exchange answer = page(externalId, page, 3).expect(200);
            assertThat(answer.at("/items")).hasSize(page < 3 ? 3 : 1);
            assertThat(answer.at("/paging/totalCount").asInt()).isEqualTo(7);
            assertThat(answer.at("/paging/pageNumber").asInt()).isEqualTo(page);
            assertThat(answer.at("/paging/pageSize").asInt()).isEqualTo(3);
            seen.addAll(Flow.uids(answer));
        }

        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(created);
    }

    @Test
    @Proves("FLW-CUS-027")
    void aPagePastTheEndIsEmpty() {
        String externalId = Unique.text("past");
        flow.created(NewCustomer.person().put("externalId", externalId));
        flow.created(NewCustomer.person().put("externalId", externalId));

        for (int pageNumber : new int[] {2, 3, 1_000_000, Integer.MAX_VALUE}) {
            Exchange page = page(externalId, pageNumber, 2).expect(200);
            assertThat(page.at("/items")).isEmpty();
            assertThat(page.at("/paging/totalCount").asInt()).isEqualTo(2);
        }
    }

    @Test
    @Proves("FLW-CUS-028")
    void theFirstPageIsNumberOneAndTheDefault() {
        String externalId = Unique.text("first");
        String first = flow.created(NewCustomer.person().put("externalId", externalId));
        flow.created(NewCustomer.person().put("externalId", externalId));

        Exchange asked = page(externalId, 1, 1).expect(200);
        Exchange byDefault = flow.listed(externalId).query("pageSize", 1).expect(200);

        assertThat(Flow.uids(asked)).containsExactly(first);
        assertThat(byDefault.json()).isEqualTo(asked.json());
        assertThat(byDefault.at("/paging/pageNumber").asInt()).isEqualTo(1);
    }

    @Test
    @Proves({"FLW-CUS-021", "FLW-CUS-029"})
    void aPageHasOneHundredItemsByDefaultAndAThousandAtMost() {
        assertThat(flow.list().expect(200).at("/paging/pageSize").asInt()).isEqualTo(100);
        assertThat(flow.list()
                        .query("pageSize", 1000)
                        .expect(200)
                        .at("/paging/pageSize")
                        .asInt())
                .isEqualTo(1000);
        assertThat(flow.list()
                        .query("pageSize", 1001)
                        .expect(200)
                        .at("/paging/pageSize")
                        .asInt())
                .isEqualTo(1000);
        assertThat(flow.list()
                        .query("pageSize", Integer.MAX_VALUE)
                        .expect(200)
                        .at("/paging/pageSize")
                        .asInt())
                .isEqualTo(1000);
    }

    @Test
    @Proves("FLW-CUS-136")
    void unknownParametersAreAccepted() {
        String externalId = Unique.text("unknown");
        String uid = flow.created(NewCustomer.person().put("externalId", externalId));

        assertThat(Flow.uids(flow.listed(externalId).query("colour", "red").expect(200)))
                .containsExactly(uid);
    }

    private dev.mockerp.proof.harness.Request page(String externalId, int number, int size) {
        return flow.listed(externalId).query("pageNumber", number).query("pageSize", size);
    }

    /** Reads on until a short page comes, as the one known client does. */
    private List<String> wholeList() {
        List<String> all = new ArrayList<>();
        List<String> page;
        int number = 1;
        do {
            page = Flow.uids(flow.list()
                    .query("pageNumber", number++)
                    .query("pageSize", 1000)
                    .expect(200));
            all.addAll(page);
        } while (page.size() == 1000);
        return all;
    }
}
