package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Every assumption about Flow Retail is a setting, and each has its effect: a mock with the other reading of all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherReadingsIT {

    private MockErp erp;
    private Flow flow;

    @BeforeAll
    void start() {
        erp = MockErp.start(
                "--flowretail.first-page=0",
                "--flowretail.default-page-size=7",
                "--flowretail.largest-page-size=2000",
                "--flowretail.default-order=customer-uid",
                "--flowretail.unknown-sort-by=ignore",
                "--flowretail.unset-members=absent",
                "--flowretail.customer-type=optional",
                "--flowretail.names=optional",
                "--flowretail.unknown-tenant=404",
                "--flowretail.export-shape=customer",
                "--flowretail.delete-extension-by-query=refuse",
                "--flowretail.absent-extension=204",
                "--flowretail.upsert-key=customer-uid",
                "--flowretail.created-at=same-instant",
                "--flowretail.duplicate-uid=400",
                "--flowretail.batch-order=delete-first",
                "--flowretail.empty-batch=accept");
        flow = Flow.of(erp.http(), "demo", "demo-token");
    }

    @AfterAll
    void stop() {
        erp.close();
    }

    @Test
    @Proves({"FLW-CUS-028", "FLW-CUS-130"})
    void pagesMayBeCountedFromNought() {
        String externalId = Unique.text("first");
        String a =
                flow.created(NewCustomer.person().put("externalId", externalId).put("customerUid", Unique.text("a")));
        String b =
                flow.created(NewCustomer.person().put("externalId", externalId).put("customerUid", Unique.text("b")));

        Exchange first = flow.listed(externalId)
                .query("pageSize", 1)
                .query("pageNumber", 0)
                .expect(200);
        Exchange second = flow.listed(externalId)
                .query("pageSize", 1)
                .query("pageNumber", 1)
                .expect(200);

        assertThat(Flow.uids(first)).containsExactly(a);
        assertThat(first.at("/paging/pageNumber").asInt()).isZero();
        assertThat(Flow.uids(second)).containsExactly(b);
        assertThat(flow.listed(externalId).query("pageSize", 1).expect(200).json())
                .isEqualTo(first.json());
        assertThat(flow.listed(externalId)
                        .query("pageSize", 1)
                        .query("pageNumber", 2)
                        .expect(200)
                        .at("/items"))
                .isEmpty();
        flow.list().query("pageNumber", -1).expect(400);
        flow.search(object()).query("pageNumber", 0).expect(200);
        flow.searchExternal(object()).query("pageNumber", 0).expect(200);
    }

    @Test
    @Proves({"FLW-CUS-021", "FLW-CUS-029"})
    void pagesMayHaveOtherSizes() {
        assertThat(flow.list().expect(200).at("/items")).hasSize(7);
        assertThat(flow.list().expect(200).at("/paging/pageSize").asInt()).isEqualTo(7);
        assertThat(flow.list()
                        .query("pageSize", 2000)
                        .expect(200)
                        .at("/paging/pageSize")
                        .asInt())
                .isEqualTo(2000);
        assertThat(flow.list()
                        .query("pageSize", 2001)
                        .expect(200)
                        .at("/paging/pageSize")
                        .asInt())
                .isEqualTo(2000);
    }

    @Test
    @Proves("FLW-CUS-034")
    void theOrderMayBeThatOfTheIdentifiers() {
        List<String> uids = Flow.uids(flow.list().query("pageSize", 1000).expect(200));

        assertThat(uids).isSortedAccordingTo(Comparator.naturalOrder()).contains("customer-128");
    }

    @Test
    @Proves("FLW-CUS-033")
    void anUnknownSortByMayBeIgnored() {
        assertThat(flow.list().query("sortBy", "colour").expect(200).at("/items"))
                .isNotEmpty();
        flow.search(object()).query("sortBy", "colour").expect(200);
    }

    @Test
    @Proves("FLW-CUS-063")
    void unsetMembersMayBeAbsent() {
        ObjectNode sent = NewCustomer.person();
        ObjectNode read = flow.read(flow.created(sent));

        assertThat(read.get("lastname")).isEqualTo(sent.get("lastname"));
        for (String member : List.of(
                "companyName",
                "email",
                "externalId",
                "mobile",
                "pricelistUid",
                "addresses",
                "contacts",
                "consents",
                "customerGroups",
                "accountManager",
                "defaultStoreUid")) {
            assertThat(read.has(member)).as(member).isFalse();
        }
        // The contract requires these two, so they stay.
        assertThat(read.has("address") && read.has("city")).isTrue();
    }

    @Test
    @Proves({"FLW-CUS-084", "FLW-CUS-085"})
    void customerTypeAndNamesMayBeOptional() {
        assertThat(flow.create(object("city", "Alta"))
                        .expect(201)
                        .at("/customerType")
                        .asString())
                .isEqualTo("PERSON");
        flow.create(object("customerType", "B2B")).expect(201);
        flow.create(object("customerType", "PRIVATE")).expect(400);
        flow.batch(BatchIT.batch("create", object("city", "Alta"))).expect(200);
        flow.batch(BatchIT.batch("upsert", object("city", "Alta"))).expect(200);
    }

    @Test
    @Proves("FLW-CUS-011")
    void anUnknownTenantMayBeNotFound() {
        flow.at("other").list().expect(404);
        flow.at("no-such-tenant").get("customer-128").expect(404);
    }

    @Test
    @Proves("FLW-CUS-069")
    void anExportMayBeTheBareCustomer() {
        Exchange export = flow.export("customer-202").expect(200);

        assertThat(export.at("/customerUid").asString()).isEqualTo("customer-202");
        assertThat(export.json()).isEqualTo(flow.read("customer-202"));
    }

    @Test
    @Proves({"FLW-CUS-106", "FLW-CUS-107"})
    void theStoreInTheQueryOfADeleteMayBeRefused() {
        String uid = flow.created(NewCustomer.person());
        flow.addExtension(uid, "store-1").expect(200);

        flow.http().delete(flow.extension(uid)).query("storeUid", "store-1").expect(400);
        assertThat(flow.read(uid).get("extensions")).hasSize(1);
        flow.deleteExtension(uid, "store-1").expect(204);
    }

    @Test
    @Proves("FLW-CUS-108")
    void anExtensionThatIsNotThereMayBeDeleted() {
        flow.deleteExtension(flow.created(NewCustomer.person()), "store-1").expect(204);
        flow.deleteExtension(Flow.NOBODY, "store-1").expect(404);
    }

    @Test
    @Proves("FLW-CUS-117")
    void anUpsertMayDisregardTheExternalId() {
        ObjectNode item = NewCustomer.person().put("externalId", Unique.text("upsert"));
        String first = flow.created(item);

        Exchange answer = flow.batch(BatchIT.batch("upsert", item)).expect(200);

        assertThat(answer.at("/upsert/0/status").asInt()).isEqualTo(201);
        assertThat(answer.text("/upsert/0/customerUid")).isNotEqualTo(first);
    }

    @Test
    @Proves("FLW-CUS-044")
    void createdAtMayMeanThatVeryTime() {
        String uid = flow.created(NewCustomer.person());
        OffsetDateTime at = OffsetDateTime.parse(flow.read(uid).get("createdAt").asString());

        assertThat(flow.found(object("createdAt", at.toString()))).contains(uid).doesNotContain("customer-128");
        assertThat(flow.found(object("createdAt", at.minusNanos(1_000_000).toString())))
                .doesNotContain(uid);
    }

    @Test
    @Proves("FLW-CUS-083")
    void anIdentifierThatIsInUseMayBeABadRequest() {
        String uid = flow.created(NewCustomer.person());

        flow.create(NewCustomer.person().put("customerUid", uid)).expect(400);
        Exchange answer = flow.batch(
                        BatchIT.batch("create", NewCustomer.person().put("customerUid", uid)))
                .expect(207);
        assertThat(answer.at("/create/0/status").asInt()).isEqualTo(400);
    }

    @Test
    void aBatchMayDeleteFirst() {
        String uid = Unique.text("again-");
        flow.create(NewCustomer.person().put("customerUid", uid)).expect(201);
        ObjectNode batch = BatchIT.batch("create", NewCustomer.full().put("customerUid", uid));
        batch.putArray("delete").add(object("customerUid", uid));

        flow.batch(batch).expect(200);

        assertThat(flow.read(uid).get("customerUid").asString()).isEqualTo(uid);
    }

    @Test
    void aBatchWithoutItemsMayBeAccepted() {
        flow.batch(object()).expect(200);
    }
}
