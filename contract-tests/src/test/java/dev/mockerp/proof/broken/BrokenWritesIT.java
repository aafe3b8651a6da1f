package dev.mockerp.proof.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** ERPs that write what nobody asked for, or confirm the items of a batch without doing them. */
class BrokenWritesIT {

    private final URI mock = MockErp.shared().baseUrl();
    private final Client real = new Client(mock);
    private final String name = Unique.text("Broken");
    private final String person = "{\"customerType\":\"PERSON\",\"firstname\":\"Ada\",\"lastname\":\"" + name + "\"";

    private void as(String behaviour, Consumer<Client> requests) {
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of("behaviour: " + behaviour))) {
            requests.accept(new Client(erp.baseUrl()));
            assertThat(erp.applied()).isPositive();
        }
    }

    private JsonNode now(String uid) {
        return Client.json(real.customers("GET", "/" + uid, ""));
    }

    private static Answer batch(Client erp, String group, String item) {
        return erp.customers("POST", "/batch", "{\"" + group + "\":[" + item + "]}");
    }

    @Test
    void confirmsCreatesOfABatchWithoutEffect() {
        as("batch-creates-not-done", erp -> {
            Answer answer = batch(erp, "create", person + ",\"customerUid\":\"" + name + "\"}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(real.customers("GET", "/" + name, "").status()).isEqualTo(404);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "upsert"})
    void confirmsChangesOfABatchWithoutEffect(String group) {
        String uid = real.person(name);
        as("batch-" + group + "s-not-done", erp -> {
            Answer answer = batch(erp, group, "{\"customerUid\":\"" + uid + "\",\"city\":\"Delft\"}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(now(uid).path("city").asString()).isEmpty();
        });
    }

    @Test
    void confirmsDeletesOfABatchWithoutEffect() {
        String uid = real.person(name);
        real.customers("PUT", "/" + uid, "{\"city\":\"Delft\",\"defaultStoreUid\":\"store-1\"}");
        as("batch-deletes-not-done", erp -> {
            Answer answer = batch(erp, "delete", "{\"customerUid\":\"" + uid + "\"}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Client.json(answer).at("/delete/0/status").asInt()).isEqualTo(204);
            assertThat(now(uid).path("city").asString()).isEqualTo("Delft");
            Answer unknown = batch(erp, "delete", "{\"customerUid\":\"nobody\"}");
            assertThat(unknown.status()).isEqualTo(207);
        });
    }

    @Test
    void leavesTheOtherGroupsOfABatchAlone() {
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of("behaviour: batch-creates-not-done"))) {
            String uid = real.person(name);
            batch(new Client(erp.baseUrl()), "update", "{\"customerUid\":\"" + uid + "\",\"city\":\"Delft\"}");
            assertThat(now(uid).path("city").asString()).isEqualTo("Delft");
            assertThat(erp.applied()).isZero();
        }
    }

    @Test
    void storesTheRightMembersOfARefusedUpdate() {
        String uid = real.person(name);
        as("refused-but-done-in-part", erp -> {
            Answer refused = erp.customers("PUT", "/" + uid, "{\"city\":7,\"address\":\"Markt 1\"}");
            assertThat(refused.status()).isEqualTo(400);
            assertThat(now(uid).path("address").asString()).isEqualTo("Markt 1");
        });
    }

    @Test
    void doesFailedItemsOfABatchInPart() {
        String uid = real.person(name);
        String made = name + "-made";
        as("refused-but-done-in-part", erp -> {
            batch(erp, "update", "{\"customerUid\":\"" + uid + "\",\"city\":7,\"address\":\"Markt 1\"}");
            assertThat(now(uid).path("address").asString()).isEqualTo("Markt 1");
            Answer create = batch(erp, "create", person + ",\"customerUid\":\"" + made + "\",\"city\":7}");
            assertThat(create.status()).isEqualTo(207);
            assertThat(now(made).path("lastname").asString()).isEqualTo(name);
        });
    }

    @Test
    void deletesAnotherCustomerToo() {
        as("delete-takes-another", erp -> {
            String first = erp.person(name);
            String second = erp.person(name);
            String kept = real.person(name);
            erp.customers("DELETE", "/" + second, "");
            assertThat(real.customers("GET", "/" + first, "").status()).isEqualTo(404);
            assertThat(real.customers("GET", "/" + kept, "").status()).isEqualTo(200);
        });
    }

    @Test
    void turnsTheClockBackWithEveryUpdate() {
        String uid = real.person(name);
        as("updates-turn-the-clock-back", erp -> {
            Instant before = changed(erp, uid);
            erp.customers("PUT", "/" + uid, "{\"city\":\"Delft\"}");
            Instant after = changed(erp, uid);
            erp.customers("PUT", "/" + uid, "{\"city\":\"Gouda\"}");
            assertThat(after).isBefore(before);
            assertThat(changed(erp, uid)).isBefore(after);
        });
    }

    private static Instant changed(Client erp, String uid) {
        JsonNode customer = Client.json(erp.customers("GET", "/" + uid, ""));
        return Instant.parse(customer.path("lastModifiedAt").asString());
    }
}
