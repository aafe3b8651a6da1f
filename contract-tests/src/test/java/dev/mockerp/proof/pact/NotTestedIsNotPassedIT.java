package dev.mockerp.proof.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.Interaction;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What a profile gives no data for, or does not allow, is left out with its reason. */
class NotTestedIsNotPassedIT {

    @TempDir
    private Path folder;

    private Profile shipped(String api, String line, String other) throws IOException {
        String text = Files.readString(Path.of("vendors", "mock-erp", api + ".yaml"));
        assertThat(text).contains(line);
        Path file = Files.writeString(folder.resolve("profile.yaml"), text.replace(line, other));
        Profile profile = ProfileReader.read(file, Map.of());
        return profile.withBaseUrl(
                URI.create(MockErp.shared().baseUrl() + profile.baseUrl().getPath()));
    }

    private static Interaction interaction(String words) {
        return DefaultPactReader.INSTANCE
                .loadPact(Path.of("pacts", "web-shop-FlowRetail.json").toFile())
                .getInteractions()
                .stream()
                .filter(interaction -> interaction.getDescription().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aStateWithoutData() throws IOException {
        States states = new StatesByProfile(shipped("retailnxt", "otherShopCode:", "# otherShopCode:"));

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> states.setUp("a shop that is closed to the user", Map.of()))
                .withMessageContaining("data.otherShopCode");
        assertThat(states.setUp("an order", Map.of())).containsKeys("shopCode", "orderIdentifier");
    }

    @Test
    void aStateThatAsksForOtherData() throws IOException {
        States states = new StatesByProfile(shipped("shoxl", "api: shoxl", "api: shoxl"));

        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> states.setUp("a product with a price", Map.of("productNumber", "none")))
                .withMessageContaining("none");
    }

    @Test
    void aRequestThatMayWriteWhereNothingIsToBeWritten() throws IOException {
        Profile readOnly = shipped("flowretail", "mode: full", "mode: read-only");

        assertThat(ErpKeepsThePactsIT.reasonNotToSend(readOnly, interaction("a new customer")))
                .contains("read-only", "createCustomer");
        assertThat(ErpKeepsThePactsIT.reasonNotToSend(
                        readOnly, interaction("a search for a customer by e-mail address")))
                .isEmpty();
    }

    @Test
    void anOperationThatIsNotOffered() throws IOException {
        Profile profile = shipped("flowretail", "unsupported: []", "unsupported: [exportCustomer]");

        assertThat(ErpKeepsThePactsIT.reasonNotToSend(
                        profile, interaction("a question for all that is kept of a customer")))
                .contains("exportCustomer is not offered");
    }

    @Test
    void customersThatWereMadeForAStateAreTakenAway() throws IOException {
        States states = new StatesByProfile(shipped("flowretail", "mode: full", "mode: full"));
        Map<String, Object> values = states.setUp("a customer", Map.of("lastname", "Gone"));
        String customer = "/v2/tenants/demo/customers/" + values.get("customerUid");
        assertThat(MockErp.shared()
                        .http()
                        .get(customer)
                        .header("Authorization", "Bearer demo-token")
                        .expect(200)
                        .text("/lastname"))
                .isEqualTo("Gone");

        states.tearDown("a customer", Map.of());

        MockErp.shared()
                .http()
                .get(customer)
                .header("Authorization", "Bearer demo-token")
                .expect(404);
    }
}
