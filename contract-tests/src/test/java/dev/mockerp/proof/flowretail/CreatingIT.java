package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Creating customers: what is kept, what the ERP adds, and what a new customer needs. */
class CreatingIT {

    private final Flow flow = Flow.demo();

    @Test
    @Proves("FLW-CUS-077")
    void everyValueThatWasSentCanBeRead() {
        ObjectNode sent = NewCustomer.full();
        ObjectNode read = flow.read(flow.created(sent));

        for (String member : NewCustomer.TEXTS) {
            assertThat(read.get(member)).as(member).isEqualTo(sent.get(member));
        }
        for (String member : new String[] {
            "customerType", "countryCode", "ledgerNumber", "pricelistUid", "paymentTerms", "defaultStoreUid", "ehf"
        }) {
            assertThat(read.get(member)).as(member).isEqualTo(sent.get(member));
        }
        assertThat(read.at("/credit/limit").asInt()).isEqualTo(250_000);
        assertThat(read.at("/credit/balance").asInt()).isZero();
        assertThat(read.at("/customerGroups")).hasSize(1);
        assertThat(read.at("/customerGroups/0/customerGroupUid").asString()).isEqualTo("group-care");
        assertThat(read.at("/customerGroups/0/name").asString()).isEqualTo("Zorginstellingen");
        assertThat(read.has("customerGroupUids")).isFalse();
    }

    @Test
    @Proves({"FLW-CUS-077", "FLW-CUS-080", "FLW-CUS-082", "FLW-CUS-139"})
    void theAnswerIsTheCustomerAsItCanBeRead() {
        Exchange created = flow.create(NewCustomer.full()).expect(201);

        assertThat(created.json()).isEqualTo(flow.read(created.text("/customerUid")));
    }

    @Test
    @Proves("FLW-CUS-063")
    void whatWasNotSentIsEmpty() {
        ObjectNode read = flow.read(flow.created(NewCustomer.company()));

        for (String member : NewCustomer.TEXTS) {
            if (!member.equals("companyName")) {
                assertThat(read.path(member).asString(null)).as(member).isEmpty();
            }
        }
        for (String member : new String[] {"addresses", "contacts", "extensions", "consents", "customerGroups"}) {
            assertThat(read.path(member).isArray()).as(member).isTrue();
            assertThat(read.path(member)).as(member).isEmpty();
        }
    }

    @Test
    @Proves("FLW-CUS-077")
    void twoCustomersWithTheSameValuesAreTwoCustomers() {
        ObjectNode sent = NewCustomer.full();

        assertThat(flow.created(sent)).isNotEqualTo(flow.created(sent));
    }

    @Test
    @Proves("FLW-CUS-081")
    void aCallerMayChooseTheIdentifier() {
        String uid = Unique.text("Own_uid-");
        ObjectNode customer = NewCustomer.person().put("customerUid", uid);

        assertThat(flow.created(customer)).isEqualTo(uid);
        assertThat(flow.read(uid).get("lastname")).isEqualTo(customer.get("lastname"));
    }

    @Test
    @Proves("FLW-CUS-083")
    void anIdentifierThatIsInUseIsRefusedAndItsCustomerStays() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();

        Exchange refused =
                flow.create(NewCustomer.full().put("customerUid", uid)).expect(409);

        assertThat(refused.places()).containsExactly("body /customerUid");
        assertThat(flow.read(uid)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "a;b=c"})
    @Proves("FLW-CUS-138")
    void anIdentifierThatNobodyCouldAskForIsRefused(String uid) {
        ObjectNode customer = NewCustomer.full().put("customerUid", uid);

        assertThat(flow.create(customer).expect(400).places()).containsExactly("body /customerUid");
    }

    @Test
    @Proves("FLW-CUS-084")
    void aCustomerWithoutTypeIsRefused() {
        ObjectNode customer = NewCustomer.full();
        customer.remove("customerType");

        assertThat(flow.create(customer).expect(400).places()).containsExactly("body /customerType");
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON, firstname",
        "PERSON, lastname",
        "COMPANY, companyName",
        "B2B, companyName",
    })
    @Proves("FLW-CUS-085")
    void eachTypeNeedsItsNames(String type, String name) {
        ObjectNode complete = NewCustomer.full().put("customerType", type);
        ObjectNode without = complete.deepCopy();
        without.remove(name);
        ObjectNode empty = complete.deepCopy().put(name, "");

        assertThat(flow.create(without).expect(400).places()).containsExactly("body /" + name);
        assertThat(flow.create(empty).expect(400).places()).containsExactly("body /" + name);
        flow.create(complete).expect(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPANY", "B2B"})
    @Proves("FLW-CUS-085")
    void aCompanyNeedsNoPersonsName(String type) {
        flow.create(NewCustomer.company().put("customerType", type)).expect(201);
    }

    @Test
    @Proves("FLW-CUS-086")
    void aNewCustomerCarriesTheTimeOfItsCreate() {
        Instant before = Instant.now().minusMillis(1);
        ObjectNode read = flow.read(flow.created(NewCustomer.person()));
        Instant after = Instant.now();

        String createdAt = read.get("createdAt").asString();
        assertThat(createdAt).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(Instant.parse(createdAt)).isBetween(before, after);
        assertThat(read.get("lastModifiedAt").asString()).isEqualTo(createdAt);
    }

    @Test
    @Proves("FLW-CUS-136")
    void unknownMembersAreAcceptedAndDoNothing() {
        ObjectNode customer = NewCustomer.person()
                .put("colour", "red")
                .put("displayName", "Somebody else")
                .put("createdAt", "2001-01-01T00:00:00.000Z");
        ObjectNode read = flow.read(flow.created(customer));

        assertThat(read.has("colour")).isFalse();
        assertThat(read.get("displayName").asString()).isNotEqualTo("Somebody else");
        assertThat(read.get("createdAt").asString()).doesNotStartWith("2001");
    }

    @ParameterizedTest
    @CsvSource({"customerGroupUids, no-such-group", "defaultStoreUid, no-such-store", "defaultStoreUid, other-store-1"})
    @Proves("FLW-CUS-137")
    void groupsAndStoresThatTheTenantDoesNotHaveAreRefused(String member, String unknown) {
        ObjectNode customer = NewCustomer.person();
        if (member.equals("defaultStoreUid")) {
            customer.put(member, unknown);
        } else {
            customer.putArray(member).add("group-care").add(unknown);
        }
        String uid = flow.created(NewCustomer.full());
        ObjectNode before = flow.read(uid);
        ObjectNode change = object().set(member, customer.get(member));
        String place = member.equals("defaultStoreUid") ? "body /defaultStoreUid" : "body /customerGroupUids/1";

        assertThat(flow.create(customer).expect(400).places()).containsExactly(place);
        assertThat(flow.update(uid, change).expect(400).places()).containsExactly(place);
        assertThat(flow.read(uid)).isEqualTo(before);
    }
}
