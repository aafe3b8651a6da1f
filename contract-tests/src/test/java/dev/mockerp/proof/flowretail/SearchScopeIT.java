package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What narrows a search. Contacts cannot be written, so the built-in ones serve. */
class SearchScopeIT {

    /** Contact of customer-128 and of nobody else; no customer has the name. */
    private static final String CONTACT = "Achterberg";

    private final Flow flow = Flow.demo();

    @Test
    @Proves({"FLW-CUS-039", "FLW-CUS-040"})
    void contactsAreSearchedOnlyWhenAsked() {
        assertThat(flow.found(object("query", CONTACT))).isEmpty();
        assertThat(flow.found(object("query", CONTACT).put("scope", "CUSTOMER")))
                .isEmpty();
        assertThat(flow.found(object("query", CONTACT).put("scope", "CONTACT"))).containsExactly("customer-128");
    }

    @Test
    @Proves("FLW-CUS-040")
    void contactScopeLooksAtContactsOnly() {
        assertThat(flow.found(object("query", "Jansen").put("scope", "CONTACT")))
                .contains("customer-hotel")
                .doesNotContain("customer-310", "customer-jansen");
        assertThat(flow.found(object("email", "w.achterberg@example.com").put("scope", "CONTACT")))
                .containsExactly("customer-128");
        assertThat(flow.found(object("mobile", "+31600001282").put("scope", "CONTACT")))
                .containsExactly("customer-128");
    }

    @Test
    @Proves("FLW-CUS-041")
    void aScopeMayBeATextOrAList() {
        ObjectNode list = object("query", CONTACT);
        list.putArray("scope").add("CONTACT");
        assertThat(flow.found(list)).containsExactly("customer-128");

        ObjectNode both = object("query", "Jansen");
        both.putArray("scope").add("CUSTOMER").add("CONTACT");
        assertThat(flow.found(both))
                .contains("customer-hotel", "customer-310", "customer-jansen")
                .doesNotHaveDuplicates();

        ObjectNode customers = object("query", "Jansen");
        customers.putArray("scope").add("CUSTOMER");
        assertThat(flow.found(customers))
                .contains("customer-310", "customer-jansen")
                .doesNotContain("customer-hotel");
    }

    @Test
    @Proves("FLW-CUS-044")
    void createdAtIsALowerBound() throws InterruptedException {
        String name = Unique.text("Created");
        String first = flow.created(NewCustomer.person().put("lastname", name));
        Thread.sleep(5);
        String second = flow.created(NewCustomer.person().put("lastname", name));
        OffsetDateTime firstAt =
                OffsetDateTime.parse(flow.read(first).get("createdAt").asString());
        OffsetDateTime secondAt =
                OffsetDateTime.parse(flow.read(second).get("createdAt").asString());

        assertThat(found(name, firstAt)).containsExactly(first, second);
        assertThat(found(name, firstAt.plusNanos(1_000_000))).containsExactly(second);
        assertThat(found(name, secondAt.withOffsetSameInstant(ZoneOffset.ofHours(2))))
                .containsExactly(second);
        assertThat(found(name, secondAt.plusYears(1))).isEmpty();
    }

    private List<String> found(String name, OffsetDateTime createdAt) {
        return flow.found(object("query", name).put("createdAt", createdAt.toString()));
    }

    @Test
    @Proves("FLW-CUS-045")
    void aStoreKeepsTheCustomersWhoUsuallyBuyThere() {
        String name = Unique.text("Store");
        String one = flow.created(NewCustomer.person().put("lastname", name).put("defaultStoreUid", "store-1"));
        String two = flow.created(NewCustomer.person().put("lastname", name).put("defaultStoreUid", "store-2"));
        flow.created(NewCustomer.person().put("lastname", name));

        assertThat(flow.found(object("query", name).put("storeUid", "store-1"))).containsExactly(one);
        assertThat(flow.found(object("query", name).put("storeUid", "store-2"))).containsExactly(two);
        assertThat(flow.found(object("query", name).put("storeUid", "store-9"))).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-046")
    void criteriaNarrowTogether() {
        String name = Unique.text("Together");
        ObjectNode first = NewCustomer.full().put("lastname", name);
        ObjectNode second = NewCustomer.full().put("lastname", name).put("defaultStoreUid", "store-2");
        String firstUid = flow.created(first);
        String secondUid = flow.created(second);
        ObjectNode search = object("query", name);

        assertThat(flow.found(search)).containsExactlyInAnyOrder(firstUid, secondUid);
        for (String field : List.of("mobile", "email", "vatNumber")) {
            assertThat(flow.found(search.deepCopy().set(field, first.get(field))))
                    .containsExactly(firstUid);
            assertThat(flow.found(search.deepCopy().set(field, second.get(field))))
                    .containsExactly(secondUid);
        }
        ObjectNode crossed = search.deepCopy();
        crossed.set("mobile", first.get("mobile"));
        crossed.set("email", second.get("email"));
        assertThat(flow.found(crossed)).isEmpty();
        ObjectNode elsewhere = search.deepCopy().put("storeUid", "store-2");
        elsewhere.set("mobile", first.get("mobile"));
        assertThat(flow.found(elsewhere)).isEmpty();
    }

    @Test
    void aSearchForNothingInParticularFindsEverybody() {
        assertThat(flow.found(object())).contains("customer-128", "customer-310");
    }

    @Test
    @Proves("FLW-CUS-136")
    void unknownMembersOfASearchAreAccepted() {
        String name = Unique.text("Unknown");
        String uid = flow.created(NewCustomer.person().put("lastname", name));

        assertThat(flow.found(object("query", name).put("colour", "red"))).containsExactly(uid);
    }
}
