package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Partial updates: what is named changes, all else stays. */
class UpdatingIT {

    /** What follows from other members, and so may change with them. */
    private static final Map<String, Set<String>> FOLLOWERS = Map.of(
            "firstname", Set.of("displayName"),
            "lastname", Set.of("displayName"),
            "customerType", Set.of("displayName"),
            "ehf", Set.of("ehfEnabled"),
            "ehfEnabled", Set.of("ehf"),
            "customerGroupUids", Set.of("customerGroups"));

    private final Flow flow = Flow.demo();

    /** An update of each member of the contract alone, with another value than {@link NewCustomer#full} has. */
    static Stream<ObjectNode> updatesOfOneMember() {
        return Stream.concat(
                NewCustomer.TEXTS.stream().map(member -> object(member, Unique.text("changed"))),
                Stream.of(
                        object("countryCode", "SE"),
                        object("customerType", "B2B"),
                        object("ledgerNumber", "0000" + Unique.digits()),
                        object("pricelistUid", Unique.text("list-")),
                        object("defaultStoreUid", "store-2"),
                        object().put("paymentTerms", 0),
                        object().put("ehfEnabled", false),
                        json("{\"ehf\": {\"enabled\": false}}"),
                        json("{\"credit\": {\"limit\": 1}}"),
                        json("{\"customerGroupUids\": [\"group-loyal\"]}")));
    }

    @ParameterizedTest
    @MethodSource("updatesOfOneMember")
    @Proves({"FLW-CUS-088", "FLW-CUS-089"})
    void anUpdateChangesWhatItNamesAndNothingElse(ObjectNode update) {
        String member = update.propertyNames().iterator().next();
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();

        Exchange answer = flow.update(uid, update).expect(200);
        ObjectNode after = flow.read(uid);

        assertThat(answer.json()).isEqualTo(after);
        if (member.equals("customerGroupUids")) {
            assertThat(groups(after)).containsExactly("group-loyal");
        } else if (member.equals("credit")) {
            assertThat(after.at("/credit/limit").asInt()).isEqualTo(1);
            assertThat(after.at("/credit/balance")).isEqualTo(before.at("/credit/balance"));
        } else {
            assertThat(after.get(member)).isEqualTo(update.get(member));
        }
        Set<String> expected = new TreeSet<>(FOLLOWERS.getOrDefault(member, Set.of()));
        expected.add(member.equals("customerGroupUids") ? "customerGroups" : member);
        Set<String> changed = changed(before, after);
        assertThat(expected).containsAll(changed);
        assertThat(changed).contains(member.equals("customerGroupUids") ? "customerGroups" : member);
    }

    @Test
    @Proves("FLW-CUS-089")
    void anUpdateOfNothingChangesNothing() {
        ObjectNode before = flow.someone();

        flow.update(before.get("customerUid").asString(), object()).expect(200);

        assertThat(changed(before, flow.read(before.get("customerUid").asString())))
                .isEmpty();
    }

    @Test
    @Proves("FLW-CUS-089")
    void anUpdateLeavesWhatCannotBeWritten() {
        // Nobody else writes to this built-in customer; it has addresses, contacts, consents and extensions.
        ObjectNode before = flow.read("customer-hotel");

        flow.update("customer-hotel", json("{\"credit\": {\"limit\": 123}, \"internalNote\": \"Ring first\"}"))
                .expect(200);

        ObjectNode after = flow.read("customer-hotel");
        assertThat(changed(before, after)).isSubsetOf("credit", "internalNote");
        assertThat(after.at("/credit/balance")).isEqualTo(before.at("/credit/balance"));
        assertThat(after.at("/contacts")).hasSize(2);
    }

    @Test
    @Proves({"FLW-CUS-089", "FLW-CUS-136"})
    void membersThatNobodyCanWriteStayAsTheyAre() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();

        flow.update(uid, json("""
                {"customerUid": "another", "displayName": "Another", "createdAt": "2001-01-01T00:00:00.000Z",
                 "lastModifiedAt": "2001-01-01T00:00:00.000Z", "extensions": [], "contacts": [], "colour": "red",
                 "accountManager": {"userCode": "1"}, "credit": {"balance": 5}, "customerGroups": []}""")).expect(200);

        assertThat(changed(before, flow.read(uid))).isEmpty();
        flow.get("another").expect(404);
    }

    @Test
    @Proves("FLW-CUS-092")
    void aListReplacesTheListBefore() {
        String uid = flow.created(NewCustomer.full());
        for (List<String> groups : List.of(
                List.of("group-care", "group-loyal"),
                List.of("group-installers"),
                List.<String>of(),
                List.of("group-loyal"))) {
            flow.update(uid, Map.of("customerGroupUids", groups)).expect(200);
            assertThat(groups(flow.read(uid))).containsExactlyElementsOf(groups);
        }
    }

    @Test
    @Proves("FLW-CUS-093")
    void anEmptyPricelistUidTakesThePriceListAway() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        assertThat(before.get("pricelistUid").asString()).isNotEmpty();

        flow.update(uid, object("pricelistUid", "")).expect(200);

        assertThat(flow.read(uid).get("pricelistUid").asString()).isEmpty();
    }

    @Test
    @Proves({"FLW-CUS-094", "FLW-CUS-095"})
    void anUpdateMovesLastModifiedAtAndKeepsCreatedAt() throws InterruptedException {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        Thread.sleep(5);

        flow.update(uid, object("city", Unique.text("Moved"))).expect(200);

        ObjectNode after = flow.read(uid);
        assertThat(after.get("createdAt")).isEqualTo(before.get("createdAt"));
        assertThat(Instant.parse(after.get("lastModifiedAt").asString()))
                .isAfter(Instant.parse(before.get("lastModifiedAt").asString()));
    }

    @Test
    @Proves("FLW-CUS-096")
    void anUpdateLeavesOthersAsTheyAre() {
        String shared = Unique.text("shared");
        String uid = flow.created(NewCustomer.full().put("externalId", shared));
        ObjectNode other = flow.read(flow.created(NewCustomer.full().put("externalId", shared)));

        flow.update(uid, object("city", Unique.text("Moved"))).expect(200);
        flow.update(uid, object("externalId", Unique.text("moved"))).expect(200);

        assertThat(flow.read(other.get("customerUid").asString())).isEqualTo(other);
        assertThat(Flow.uids(flow.listed(shared).expect(200)))
                .containsExactly(other.get("customerUid").asString());
    }

    @ParameterizedTest
    @CsvSource({"ehfEnabled, true", "ehfEnabled, false", "ehf, true", "ehf, false"})
    @Proves({"FLW-CUS-053", "FLW-CUS-054"})
    void theDeprecatedEhfEnabledAndEhfAreOne(String member, boolean value) {
        String uid = flow.created(NewCustomer.person().put("ehfEnabled", !value));
        assertThat(flow.read(uid).at("/ehf/enabled").asBoolean()).isEqualTo(!value);

        flow.update(uid, member.equals("ehf") ? Map.of("ehf", Map.of("enabled", value)) : Map.of("ehfEnabled", value))
                .expect(200);

        ObjectNode read = flow.read(uid);
        assertThat(read.get("ehfEnabled").asBoolean()).isEqualTo(value);
        assertThat(read.at("/ehf/enabled").asBoolean()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("updatesOfOneMember")
    @Proves({"FLW-CUS-098", "FLW-CUS-134"})
    void anUpdateWithNullIsRefusedAndChangesNothing(ObjectNode update) {
        String member = update.propertyNames().iterator().next();
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        ObjectNode withNull = object("city", "not to be kept").put("origin", "not to be kept");
        withNull.putNull(member);

        assertThat(flow.update(uid, withNull).expect(400).places()).containsExactly("body /" + member);
        assertThat(flow.read(uid)).isEqualTo(before);
    }

    private static List<String> groups(JsonNode customer) {
        return customer.get("customerGroups")
                .valueStream()
                .map(group -> group.get("customerGroupUid").asString())
                .toList();
    }

    /** Names of the members that differ, but for lastModifiedAt. */
    private static Set<String> changed(ObjectNode before, ObjectNode after) {
        Set<String> names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        names.remove("lastModifiedAt");
        return names;
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Exchange.JSON.readTree(text);
    }
}
