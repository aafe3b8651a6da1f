package dev.mockerp.proof.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Request;
import dev.mockerp.proof.harness.Unique;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of lists and searches, over customers of our own that share an external id and a city. */
class SortingIT {

    private final Flow flow = Flow.demo();
    private final String mark = Unique.text("sort");

    private List<Supplier<Request>> listAndSearch() {
        return List.of(() -> flow.listed(mark), () -> flow.search(NewCustomer.object("query", mark)));
    }

    private String create(String member, String value) {
        return flow.created(
                NewCustomer.full().put("externalId", mark).put("city", mark).put(member, value));
    }

    private String create(int paymentTerms) {
        return flow.created(
                NewCustomer.full().put("externalId", mark).put("city", mark).put("paymentTerms", paymentTerms));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address",
                "companyName",
                "email",
                "firstname",
                "lastname",
                "ledgerNumber",
                "loyaltyId",
                "mobile",
                "origin",
                "postalCode",
                "vatNumber",
                "internalNote",
                "customerUid"
            })
    @Proves({"FLW-CUS-030", "FLW-CUS-031", "FLW-CUS-032"})
    void customersAreSortedByTheMemberThatIsNamed(String member) {
        String digits = Unique.digits();
        String second = create(member, "2" + digits);
        String third = create(member, "3" + digits);
        String first = create(member, "1" + digits);

        for (Supplier<Request> result : listAndSearch()) {
            assertThat(sorted(result, member, "ASC")).containsExactly(first, second, third);
            assertThat(sorted(result, member, "DESC")).containsExactly(third, second, first);
            assertThat(Flow.uids(result.get().query("sortBy", member).expect(200)))
                    .containsExactly(first, second, third);
        }
    }

    @Test
    @Proves({"FLW-CUS-030", "FLW-CUS-031"})
    void numbersAreSortedAsNumbers() {
        String hundred = create(100);
        String nine = create(9);
        String ten = create(10);

        for (Supplier<Request> result : listAndSearch()) {
            assertThat(sorted(result, "paymentTerms", "ASC")).containsExactly(nine, ten, hundred);
            assertThat(sorted(result, "paymentTerms", "DESC")).containsExactly(hundred, ten, nine);
        }
    }

    @Test
    @Proves({"FLW-CUS-030", "FLW-CUS-031", "FLW-CUS-034"})
    void theOldestComesFirstUnlessToldOtherwise() throws InterruptedException {
        List<String> created = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            created.add(create(14));
            Thread.sleep(3);
        }
        List<String> newestFirst = Stream.of(3, 2, 1, 0).map(created::get).toList();

        for (Supplier<Request> result : listAndSearch()) {
            assertThat(Flow.uids(result.get().expect(200))).isEqualTo(created);
            assertThat(sorted(result, "createdAt", "ASC")).isEqualTo(created);
            assertThat(sorted(result, "createdAt", "DESC")).isEqualTo(newestFirst);
        }
    }

    @Test
    @Proves("FLW-CUS-026")
    void pagesAreDisjointAlsoWhenAllAreEqualByTheSortKey() {
        List<String> created = Stream.generate(() -> create(30)).limit(5).toList();

        for (Supplier<Request> result : listAndSearch()) {
            for (String direction : List.of("ASC", "DESC")) {
                List<String> seen = new ArrayList<>();
                for (int page = 1; page <= 3; page++) {
                    seen.addAll(Flow.uids(result.get()
                            .query("sortBy", "paymentTerms")
                            .query("sortDirection", direction)
                            .query("pageSize", 2)
                            .query("pageNumber", page)
                            .expect(200)));
                }
                assertThat(seen).containsExactlyInAnyOrderElementsOf(created);
            }
        }
    }

    @Test
    @Proves({"FLW-CUS-026", "FLW-CUS-027", "FLW-CUS-028"})
    void pagesOfASearchAreCountedLikePagesOfTheList() {
        List<String> created = Stream.generate(() -> create(30)).limit(3).toList();
        var search = NewCustomer.object("query", mark);

        var first = flow.search(search).query("pageSize", 2).expect(200);
        var second =
                flow.search(search).query("pageSize", 2).query("pageNumber", 2).expect(200);
        var third =
                flow.search(search).query("pageSize", 2).query("pageNumber", 3).expect(200);

        assertThat(first.at("/items")).hasSize(2);
        assertThat(first.at("/paging/totalCount").asInt()).isEqualTo(3);
        assertThat(Stream.concat(Flow.uids(first).stream(), Flow.uids(second).stream()))
                .containsExactlyInAnyOrderElementsOf(created);
        assertThat(third.at("/items")).isEmpty();
        assertThat(flow.search(search)
                        .query("pageSize", 2)
                        .query("pageNumber", 1)
                        .expect(200)
                        .json())
                .isEqualTo(first.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "firstName", "contacts", "", "credit.limit"})
    @Proves("FLW-CUS-033")
    void aSortByThatNamesNoMemberIsRefused(String sortBy) {
        for (Supplier<Request> result : listAndSearch()) {
            assertThat(result.get().query("sortBy", sortBy).expect(400).places())
                    .containsExactly("query sortBy");
        }
    }

    private static List<String> sorted(Supplier<Request> result, String sortBy, String direction) {
        return Flow.uids(result.get()
                .query("sortBy", sortBy)
                .query("sortDirection", direction)
                .expect(200));
    }
}
