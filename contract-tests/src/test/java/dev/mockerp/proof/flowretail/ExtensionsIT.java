package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Extensions: added for a store, kept for its organization, deleted with a body. */
class ExtensionsIT {

    private final Flow flow = Flow.demo();

    @Test
    @Proves({"FLW-CUS-101", "FLW-CUS-103"})
    void anAddedExtensionStandsOnTheCustomerWithTheOrganizationOfTheStore() {
        String uid = flow.created(NewCustomer.full());

        Exchange added = flow.addExtension(uid, "store-2").expect(200);

        assertThat(added.text("/extensionCode")).isEqualTo("TWO_INVOICE");
        assertThat(added.text("/organizationUid")).isEqualTo("org-2");
        assertThat(flow.read(uid).at("/extensions/0")).isEqualTo(added.json());
        assertThat(organizations(flow, uid)).containsExactly("org-2");
        flow.addExtension(uid, "store-1").expect(200);
        assertThat(organizations(flow, uid)).containsExactlyInAnyOrder("org-1", "org-2");
    }

    @Test
    @Proves({"FLW-CUS-104", "FLW-CUS-060"})
    void anExtensionThatIsAddedAgainIsKeptOnce() {
        String uid = flow.created(NewCustomer.person());
        Exchange first = flow.addExtension(uid, "store-1").expect(200);
        Exchange second = flow.addExtension(uid, "store-1").expect(200);

        assertThat(second.json()).isEqualTo(first.json());
        assertThat(organizations(flow, uid)).containsExactly("org-1");
    }

    @Test
    @Proves({"FLW-CUS-103", "FLW-CUS-060"})
    void twoStoresOfOneOrganizationShareAnExtension() {
        Flow other = Flow.other();
        String uid = other.created(NewCustomer.person());
        other.addExtension(uid, "other-store-1").expect(200);
        other.addExtension(uid, "other-store-2").expect(200);

        assertThat(organizations(other, uid)).containsExactly("other-org-1");
        other.deleteExtension(uid, "other-store-2").expect(204);
        assertThat(organizations(other, uid)).isEmpty();
    }

    @Test
    @Proves({"FLW-CUS-105", "FLW-CUS-106"})
    void theBodyOfADeleteSaysWhichExtensionGoes() {
        String uid = flow.created(NewCustomer.full());
        flow.addExtension(uid, "store-1").expect(200);
        flow.addExtension(uid, "store-2").expect(200);

        Exchange deleted = flow.deleteExtension(uid, "store-1").expect(204);

        assertThat(deleted.body()).isEmpty();
        assertThat(organizations(flow, uid)).containsExactly("org-2");
        flow.deleteExtension(uid, "store-2").expect(204);
        assertThat(organizations(flow, uid)).isEmpty();
    }

    @Test
    @Proves({"FLW-CUS-106", "FLW-CUS-127", "FLW-CUS-134"})
    void aDeleteThatNamesNoStoreIsRefused() {
        String uid = flow.created(NewCustomer.person());
        flow.addExtension(uid, "store-1").expect(200);

        flow.http().delete(flow.extension(uid)).expect(400);
        assertThat(flow.http()
                        .delete(flow.extension(uid))
                        .json("{}")
                        .expect(400)
                        .places())
                .containsExactly("body /storeUid");
        assertThat(organizations(flow, uid)).containsExactly("org-1");
    }

    @Test
    @Proves("FLW-CUS-127")
    void anAddThatNamesNoStoreIsRefused() {
        String uid = flow.created(NewCustomer.person());

        flow.http().request("POST", flow.extension(uid)).expect(400);
        assertThat(flow.http().post(flow.extension(uid), object()).expect(400).places())
                .containsExactly("body /storeUid");
        assertThat(organizations(flow, uid)).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-107")
    void aDeleteMayNameTheStoreInTheQuery() {
        String uid = flow.created(NewCustomer.person());
        flow.addExtension(uid, "store-1").expect(200);
        flow.addExtension(uid, "store-2").expect(200);

        flow.http().delete(flow.extension(uid)).query("storeUid", "store-2").expect(204);

        assertThat(organizations(flow, uid)).containsExactly("org-1");
    }

    @Test
    @Proves("FLW-CUS-106")
    void theBodyOfADeleteWinsOverTheQuery() {
        String uid = flow.created(NewCustomer.person());
        flow.addExtension(uid, "store-1").expect(200);
        flow.addExtension(uid, "store-2").expect(200);

        flow.deleteExtension(uid, "store-1").query("storeUid", "store-2").expect(204);

        assertThat(organizations(flow, uid)).containsExactly("org-2");
    }

    @Test
    @Proves("FLW-CUS-108")
    void anExtensionThatIsNotThereIsNotFound() {
        String uid = flow.created(NewCustomer.person());

        flow.deleteExtension(uid, "store-1").expect(404);
        flow.addExtension(uid, "store-1").expect(200);
        flow.deleteExtension(uid, "store-2").expect(404);
        assertThat(organizations(flow, uid)).containsExactly("org-1");
    }

    @Test
    @Proves("FLW-CUS-076")
    void aStoreThatTheTenantDoesNotHaveIsNotFound() {
        String uid = flow.created(NewCustomer.person());

        flow.addExtension(uid, "store-9").expect(404);
        flow.addExtension(uid, "other-store-1").expect(404);
        assertThat(organizations(flow, uid)).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-074")
    void anExtensionOfNobodyIsNotFound() {
        flow.addExtension(Flow.NOBODY, "store-1").expect(404);
        flow.deleteExtension(Flow.NOBODY, "store-1").expect(404);
    }

    @Test
    @Proves("FLW-CUS-089")
    void anExtensionLeavesTheOtherMembersAndAnUpdateLeavesTheExtension() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();

        flow.addExtension(uid, "store-1").expect(200);
        flow.update(uid, object("city", before.get("city").asString())).expect(200);

        ObjectNode after = flow.read(uid);
        assertThat(after.get("extensions")).hasSize(1);
        assertThat(without(after)).isEqualTo(without(before));
    }

    private static ObjectNode without(ObjectNode customer) {
        return customer.deepCopy().remove(List.of("extensions", "lastModifiedAt"));
    }

    private static List<String> organizations(Flow flow, String uid) {
        return flow.read(uid)
                .get("extensions")
                .valueStream()
                .map(extension -> extension.get("organizationUid").asString())
                .toList();
    }
}
