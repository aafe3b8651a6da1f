package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What the text of a search is compared with, and how. */
class SearchIT {

    private final Flow flow = Flow.demo();

    static Stream<String> searched() {
        return NewCustomer.SEARCHED.stream();
    }

    static Stream<String> notSearched() {
        return NewCustomer.TEXTS.stream().filter(member -> !NewCustomer.SEARCHED.contains(member));
    }

    @ParameterizedTest
    @MethodSource("searched")
    @Proves("FLW-CUS-035")
    void queryFindsByEveryPublishedField(String member) {
        String text = Unique.text("find");
        String uid = flow.created(NewCustomer.full().put(member, text));
        flow.created(NewCustomer.full());

        assertThat(flow.found(object("query", text))).containsExactly(uid);
        assertThat(flow.found(object("query", text).put("scope", "CUSTOMER"))).containsExactly(uid);
    }

    @ParameterizedTest
    @MethodSource("notSearched")
    @Proves("FLW-CUS-036")
    void queryLooksInNoOtherText(String member) {
        String text = Unique.text("hide");
        flow.created(NewCustomer.full().put(member, text));

        assertThat(flow.found(object("query", text))).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-036")
    void queryLooksNeitherAtIdentifiersNorAtNumbersNorAtGroups() {
        ObjectNode customer = flow.someone();
        String uid = flow.created(NewCustomer.full().put("customerUid", Unique.text("uid")));

        assertThat(flow.found(object("query", uid))).isEmpty();
        assertThat(flow.found(object("query", customer.get("ledgerNumber").asString())))
                .isEmpty();
        assertThat(flow.found(object("query", customer.get("pricelistUid").asString())))
                .isEmpty();
        assertThat(flow.found(object("query", "group-care"))).isEmpty();
        assertThat(flow.found(object("query", "store-1"))).isEmpty();
        assertThat(flow.found(object("query", "PERSON"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "email", "vatNumber"})
    @Proves({"FLW-CUS-037", "FLW-CUS-143"})
    void aFieldFindsTheCustomersWithThatValueAndNoOthers(String field) {
        String value = Unique.text("value");
        String uid = flow.created(NewCustomer.full().put(field, value));
        flow.created(NewCustomer.full());
        for (String member : NewCustomer.SEARCHED) {
            if (!member.equals(field)) {
                flow.created(NewCustomer.full().put(member, value));
            }
        }

        assertThat(flow.found(object(field, value))).containsExactly(uid);
        assertThat(flow.found(object(field, Unique.text("value")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "email", "vatNumber"})
    @Proves("FLW-CUS-038")
    void queryLeavesOutAFieldThatIsGivenItself(String field) {
        String value = Unique.text("both");
        String onlyThere = flow.created(NewCustomer.full().put(field, value));
        String alsoElsewhere = flow.created(NewCustomer.full().put(field, value).put("city", value));

        assertThat(flow.found(object("query", value))).containsExactlyInAnyOrder(onlyThere, alsoElsewhere);
        assertThat(flow.found(object("query", value).put(field, value))).containsExactly(alsoElsewhere);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "email", "vatNumber"})
    @Proves("FLW-CUS-038")
    void queryStillLooksIntoTheFieldsThatAreNotGiven(String field) {
        String value = Unique.text("rest");
        String uid = flow.created(NewCustomer.full().put(field, value));
        for (String given : List.of("mobile", "email", "vatNumber")) {
            if (!given.equals(field)) {
                String own = flow.read(uid).get(given).asString();
                assertThat(flow.found(object("query", value).put(given, own))).containsExactly(uid);
            }
        }
    }

    @Test
    @Proves("FLW-CUS-042")
    void exactMatchFindsWholeValuesOnly() {
        String name = Unique.text("Exactø");
        String uid = flow.created(NewCustomer.person().put("lastname", name));
        String longer = flow.created(NewCustomer.person().put("lastname", name + "s"));

        assertThat(flow.found(object("query", name).put("exactMatch", true))).containsExactly(uid);
        assertThat(flow.found(object("query", name.toUpperCase(Locale.ROOT)).put("exactMatch", true)))
                .containsExactly(uid);
        assertThat(flow.found(object("query", name).put("exactMatch", false))).containsExactlyInAnyOrder(uid, longer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "email", "vatNumber"})
    @Proves("FLW-CUS-042")
    void exactMatchHoldsForFieldsToo(String field) {
        String value = Unique.text("exact");
        String uid = flow.created(NewCustomer.person().put(field, value));
        flow.created(NewCustomer.person().put(field, "0" + value));

        assertThat(flow.found(object(field, value).put("exactMatch", true))).containsExactly(uid);
        assertThat(flow.found(object(field, value.substring(1)).put("exactMatch", true)))
                .isEmpty();
    }

    @Test
    @Proves("FLW-CUS-043")
    void withoutExactMatchPartsAreFoundInAnyCase() {
        String name = Unique.text("Smørbrød");
        String uid = flow.created(NewCustomer.person().put("lastname", "Van der " + name + "-Ås"));

        assertThat(flow.found(object("query", name))).containsExactly(uid);
        assertThat(flow.found(object("query", name.toUpperCase(Locale.ROOT)))).containsExactly(uid);
        assertThat(flow.found(object("query", name.substring(2)))).containsExactly(uid);
        assertThat(flow.found(object("query", "der " + name + "-ås"))).containsExactly(uid);
    }

    @Test
    @Proves("FLW-CUS-043")
    void signsOfPatternLanguagesAreOrdinaryText() {
        String name = Unique.text("a.b*c%d_e(f[g\\");
        String uid = flow.created(NewCustomer.person().put("lastname", name));

        assertThat(flow.found(object("query", name))).containsExactly(uid);
        assertThat(flow.found(object("query", name.replace('.', 'x')))).isEmpty();
        assertThat(flow.found(object("query", ".*" + name.substring(3)))).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-099")
    void searchFollowsUpdates() {
        String before = Unique.text("before");
        String after = Unique.text("after");
        String uid = flow.created(NewCustomer.full().put("city", before));
        flow.update(uid, object("city", after)).expect(200);

        assertThat(flow.found(object("query", after))).containsExactly(uid);
        assertThat(flow.found(object("query", before))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mobile", "email", "vatNumber"})
    @Proves("FLW-CUS-099")
    void searchByFieldFollowsUpdates(String field) {
        String before = Unique.text("before");
        String after = Unique.text("after");
        String uid = flow.created(NewCustomer.full().put(field, before));
        flow.batch(object().set("update", Flow.items(object("customerUid", uid).put(field, after))))
                .expect(200);

        assertThat(flow.found(object(field, after))).containsExactly(uid);
        assertThat(flow.found(object(field, before))).isEmpty();
    }
}
