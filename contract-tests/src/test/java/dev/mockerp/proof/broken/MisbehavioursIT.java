package dev.mockerp.proof.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each behaviour misleads the client in the way that it says, and is counted when it does. */
class MisbehavioursIT {

    private final URI mock = MockErp.shared().baseUrl();
    private final Client real = new Client(mock);
    private final String name = Unique.text("Broken");

    private void as(String behaviour, String operations, Consumer<Client> requests) {
        try (BrokenErp erp =
                BrokenErp.of(mock, Mutation.of("{ behaviour: " + behaviour + ", operations: [" + operations + "] }"))) {
            requests.accept(new Client(erp.baseUrl()));
            assertThat(erp.applied()).isPositive();
        }
    }

    private static String city(Client client, String uid) {
        return Client.json(client.customers("GET", "/" + uid, "")).path("city").asString();
    }

    private static List<String> found(Client client, String name) {
        JsonNode found = Client.json(client.customers("POST", "/search", "{\"query\":\"" + name + "\"}"));
        return found.path("items")
                .valueStream()
                .map(item -> item.path("customerUid").asString())
                .toList();
    }

    @Test
    void confirmsWritesThatAreNotDone() {
        String kept = real.person(name);
        as(
                "confirmed-but-not-done",
                "createCustomer, updateCustomer, deleteCustomer, addCustomerExtension, deleteCustomerExtension",
                erp -> {
                    assertThat(real.customers("GET", "/" + erp.person(name), "").status())
                            .isEqualTo(404);
                    Answer updated = erp.customers("PUT", "/" + kept, "{\"city\":\"Delft\"}");
                    assertThat(Client.json(updated).path("city").asString()).isEqualTo("Delft");
                    assertThat(city(real, kept)).isEmpty();
                    String extension = "/" + kept + "/extensions/TWO_INVOICE";
                    assertThat(erp.customers("POST", extension, "{\"storeUid\":\"store-1\"}")
                                    .status())
                            .isEqualTo(200);
                    assertThat(Client.json(real.customers("GET", "/" + kept, ""))
                                    .path("extensions"))
                            .isEmpty();
                    assertThat(erp.customers("DELETE", "/" + kept, "").status()).isEqualTo(204);
                    assertThat(real.customers("GET", "/" + kept, "").status()).isEqualTo(200);
                    assertThat(erp.customers("DELETE", "/nobody", "").status()).isEqualTo(404);
                    assertThat(erp.send("DELETE", "/v2/tenants/demo/customers/" + kept, "Bearer access-token", "")
                                    .status())
                            .isEqualTo(403);
                });
    }

    @Test
    void updatesAnotherCustomerToo() {
        as("update-touches-another", "updateCustomer", erp -> {
            String first = erp.person(name);
            String second = erp.person(name);
            erp.customers("PUT", "/" + second, "{\"city\":\"Delft\"}");
            assertThat(city(real, first)).isEqualTo("Delft");
        });
    }

    @Test
    void losesOneOfTwoUpdatesAtTheSameTime() {
        String uid = real.person(name);
        as("updates-overwrite-each-other", "updateCustomer", erp -> {
            Stream.of("{\"city\":\"Delft\"}", "{\"address\":\"Markt 1\"}")
                    .map(body -> CompletableFuture.runAsync(() -> erp.customers("PUT", "/" + uid, body)))
                    .toList()
                    .forEach(CompletableFuture::join);
            JsonNode now = Client.json(real.customers("GET", "/" + uid, ""));
            assertThat(now.path("city").asString().isEmpty())
                    .isNotEqualTo(now.path("address").asString().isEmpty());
            erp.customers("PUT", "/" + uid, "{\"city\":\"Gouda\"}");
            assertThat(city(real, uid)).as("an update alone is kept").isEqualTo("Gouda");
        });
    }

    @Test
    void createsTwoCustomersOfOneCreate() {
        as("created-twice", "createCustomer", erp -> {
            erp.person(name);
            assertThat(found(real, name)).hasSize(2);
        });
    }

    @Test
    void hidesWhatWasCreatedOrUpdated() {
        as("created-not-shown", "searchCustomers, getCustomer", erp -> {
            String uid = erp.person(name);
            assertThat(found(real, name)).hasSize(1);
            assertThat(found(erp, name)).isEmpty();
            assertThat(erp.customers("GET", "/" + uid, "").status()).isEqualTo(404);
        });
        as("updated-not-shown", "searchCustomers", erp -> {
            String uid = erp.person(name);
            assertThat(found(erp, name)).contains(uid);
            erp.customers("PUT", "/" + uid, "{\"city\":\"Delft\"}");
            assertThat(found(erp, name)).doesNotContain(uid);
        });
    }

    @Test
    void showsWhatWasBeforeTheUpdate() {
        String uid = real.person(name);
        as("shown-as-before-the-update", "getCustomer, searchCustomers, exportCustomer", erp -> {
            erp.customers("PUT", "/" + uid, "{\"city\":\"Delft\"}");
            assertThat(city(real, uid)).isEqualTo("Delft");
            assertThat(city(erp, uid)).isEmpty();
            assertThat(Client.json(erp.customers("GET", "/" + uid + "/export", ""))
                            .at("/customer/city")
                            .asString())
                    .isEmpty();
            assertThat(Client.json(erp.customers("POST", "/search", "{\"query\":\"" + name + "\"}"))
                            .at("/items/0/city")
                            .asString())
                    .isEmpty();
        });
    }

    @Test
    void goesOnShowingWhatWasDeleted() {
        String uid = real.person(name);
        as("deleted-still-shown", "listCustomers, searchCustomers, exportCustomer", erp -> {
            erp.customers("DELETE", "/" + uid, "");
            assertThat(found(real, name)).isEmpty();
            assertThat(found(erp, name)).containsExactly(uid);
            assertThat(erp.customers("GET", "/" + uid, "").status()).isEqualTo(404);
            assertThat(Client.json(erp.customers("GET", "/" + uid + "/export", ""))
                            .at("/customer/customerUid")
                            .asString())
                    .isEqualTo(uid);
        });
    }

    @Test
    void stopsABatchAtTheFirstFailure() {
        String uid = real.person(name);
        as("batch-stops-at-first-failure", "batchCustomers", erp -> {
            Answer answer = erp.customers(
                    "POST",
                    "/batch",
                    "{\"update\":[{\"customerUid\":\"nobody\",\"city\":\"Delft\"},{\"customerUid\":\"" + uid
                            + "\",\"city\":\"Delft\"}]}");
            assertThat(answer.status()).isEqualTo(207);
            assertThat(Client.json(answer).path("update")).hasSize(2);
            assertThat(city(real, uid)).isEmpty();
        });
    }

    @Test
    void letsPagesOverlap() {
        as("pages-overlap", "listCustomers", erp -> {
            JsonNode first = Client.json(erp.customers("GET", "?pageNumber=1&pageSize=2", ""));
            JsonNode second = Client.json(erp.customers("GET", "?pageNumber=2&pageSize=2", ""));
            assertThat(second.at("/items/0")).isEqualTo(first.at("/items/1"));
        });
    }

    @Test
    void showsWhatBelongsToAnotherTenant() {
        JsonNode foreign = Client.json(real.send("GET", "/v2/tenants/other/customers", "Bearer other-token", ""));
        String uid = foreign.at("/items/0/customerUid").asString();
        as("other-tenants-shown", "getCustomer, listCustomers", erp -> {
            assertThat(found(erp, name)).isEmpty();
            assertThat(Client.json(erp.customers("GET", "", "")).path("items")).contains(foreign.at("/items/0"));
            assertThat(erp.customers("GET", "/nobody", "").status()).isEqualTo(404);
            assertThat(erp.customers("GET", "/" + uid, "").status()).isEqualTo(200);
        });
    }

    @Test
    void letsAnybodyIn() {
        as("missing-credentials-accepted", "listCustomers", erp -> {
            assertThat(erp.send("GET", "/v2/tenants/demo/customers", null, "").status())
                    .isEqualTo(200);
            assertThat(erp.send("GET", "/v2/tenants/demo/customers", "Bearer x", "")
                            .status())
                    .isEqualTo(401);
        });
        as("wrong-credentials-accepted", "getCustomerOrder", erp -> {
            assertThat(erp.send("GET", "/api/CustomerOrder?ShopCode=FL_NL_2", "Basic bm86bm8=", "")
                            .status())
                    .isEqualTo(200);
            assertThat(erp.send("GET", "/api/CustomerOrder?ShopCode=FL_NL_2", null, "")
                            .status())
                    .isEqualTo(401);
        });
        String uid = real.person(name);
        as("permissions-ignored", "deleteCustomer", erp -> {
            assertThat(erp.send("DELETE", "/v2/tenants/demo/customers/" + uid, "Bearer access-token", "")
                            .status())
                    .isEqualTo(204);
            assertThat(erp.send("DELETE", "/v2/tenants/other/customers/" + uid, "Bearer demo-token", "")
                            .status())
                    .isEqualTo(403);
        });
    }

    @Test
    void answersThePreviousRequest() {
        as("answers-the-previous-request", "getCustomerOrder", erp -> {
            Answer first = erp.orders("?OrderIdentifier=123");
            Answer second = erp.orders("?OrderIdentifier=124");
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(Client.json(erp.orders("?OrderIdentifier=123"))
                            .at("/0/ExternalOrderNr")
                            .asString())
                    .isEqualTo("124");
        });
    }
}
