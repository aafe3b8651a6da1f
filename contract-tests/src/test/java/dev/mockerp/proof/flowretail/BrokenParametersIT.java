package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Request;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Query parameters that break the contract, and what a refusal says of all that is wrong. */
class BrokenParametersIT {

    private final Flow flow = Flow.demo();
    private final List<Supplier<Request>> lists = List.of(
            flow::list, () -> flow.search(object("query", "a")), () -> flow.searchExternal(object("query", "a")));

    @ParameterizedTest
    @ValueSource(strings = {"pageNumber", "pageSize"})
    @Proves({"FLW-CUS-126", "FLW-CUS-130"})
    void aPageIsAWholeNumberFromOne(String parameter) {
        for (Supplier<Request> list : lists) {
            for (Object value : List.of("0", "-1", "abc", "1.5", "1e2", "", "0x1", "99999999999", "1 ", "١")) {
                assertThat(list.get().query(parameter, value).expect(400).places())
                        .as("%s", value)
                        .containsExactly("query " + parameter);
            }
        }
    }

    @Test
    @Proves("FLW-CUS-129")
    void aSortDirectionIsAscOrDesc() {
        for (Supplier<Request> list : lists) {
            for (String value : List.of("asc", "UP", "", "ASC,DESC", "ASC ")) {
                assertThat(list.get().query("sortDirection", value).expect(400).places())
                        .as(value)
                        .containsExactly("query sortDirection");
            }
        }
    }

    @Test
    void aParameterThatIsGivenTwiceIsRefused() {
        assertThat(flow.list().rawQuery("pageSize=1&pageSize=2").expect(400).places())
                .containsExactly("query pageSize");
    }

    @Test
    @Proves("FLW-CUS-135")
    void aRefusalNamesEverythingThatIsWrongAtOnce() {
        Exchange refused = flow.http()
                .put(
                        flow.customer("!x"),
                        "{\"city\": 5, \"ledgerNumber\": \"x\", \"ehf\": {\"enabled\": 1}, \"countryCode\": null}")
                .expect(400);

        assertThat(refused.places())
                .containsExactlyInAnyOrder(
                        "path customerUid",
                        "body /city",
                        "body /ledgerNumber",
                        "body /ehf/enabled",
                        "body /countryCode");
        assertThat(flow.search("{\"query\": 5, \"scope\": \"ALL\"}")
                        .query("pageSize", 0)
                        .query("pageNumber", "x")
                        .query("sortDirection", "UP")
                        .query("sortBy", "colour")
                        .expect(400)
                        .places())
                .containsExactlyInAnyOrder(
                        "query pageSize",
                        "query pageNumber",
                        "query sortDirection",
                        "query sortBy",
                        "body /query",
                        "body /scope");
    }

    @Test
    @Proves("FLW-CUS-135")
    void aRefusalSaysWhatWasExpectedAndWhatCame() {
        Exchange refused = flow.create(NewCustomer.person()
                        .put("customerType", "PRIVATE")
                        .put("countryCode", "NO")
                        .put("ledgerNumber", "10A"))
                .expect(400);

        assertThat(refused.text("/code")).isEqualTo("INVALID_REQUEST");
        assertThat(refused.text("/message")).isNotBlank();
        assertThat(refused.violations())
                .containsExactlyInAnyOrder("body /customerType enum", "body /ledgerNumber pattern");
        for (var violation : refused.at("/violations")) {
            boolean type = violation.get("pointer").asString().equals("/customerType");
            assertThat(violation.get("actual").asString()).isEqualTo(type ? "PRIVATE" : "10A");
            assertThat(violation.get("expected").asString()).contains(type ? "B2B" : "[0-9]");
            assertThat(violation.get("message").asString()).isNotBlank();
        }
    }
}
