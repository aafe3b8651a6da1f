package dev.mockerp.shop;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.dsl.PactDslJsonBody;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the shop expects of Flow Retail. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "FlowRetail", pactVersion = PactSpecVersion.V4)
@Execution(ExecutionMode.SAME_THREAD)
class CustomersConsumerTest {

    private static final String TOKEN = "Bearer demo-token";
    private static final String UID = "7f2c0a4e-1f0d-4e57-9c4b-3a2b8f1d6e90";
    private static final String NOBODY = "nobody-has-this-identifier";
    private static final String KINDS = "COMPANY|PERSON|B2B";

    private static Customers customers(MockServer server) {
        return new Customers(new Erp(server.getUrl(), TOKEN), "demo");
    }

    /** A request of the shop for what is below the customers of the tenant. */
    private static HttpRequestBuilder asked(HttpRequestBuilder request, String method, String below) {
        return request.method(method)
                .path(fromProviderState(
                        "/v2/tenants/${tenantUid}/customers" + below,
                        "/v2/tenants/demo/customers" + below.replace("${customerUid}", UID)))
                .header("Authorization", TOKEN);
    }

    private static DslPart customer() {
        return newJsonBody(CustomersConsumerTest::describe).build();
    }

    private static void describe(LambdaDslObject customer) {
        customer.stringType("customerUid", UID);
        customer.stringMatcher("customerType", KINDS, "PERSON");
        customer.stringType("firstname", "Anna");
        customer.stringType("lastname", "Jansen");
    }

    private static DslPart page() {
        return newJsonBody(page -> {
                    page.minArrayLike("items", 1, CustomersConsumerTest::describe);
                    page.object("paging", paging -> paging.integerType("totalCount", 1));
                })
                .build();
    }

    private static DslPart store() {
        return new PactDslJsonBody().valueFromProviderState("storeUid", "${storeUid}", "store-1");
    }

    private static DslPart batch(String note) {
        return new PactDslJsonBody()
                .array("update")
                .object()
                .valueFromProviderState("customerUid", "${customerUid}", UID)
                .stringValue("internalNote", note)
                .closeObject()
                .closeArray();
    }

    private static DslPart batchFor(String customer, String note) {
        return new PactDslJsonBody()
                .array("update")
                .object()
                .stringValue("customerUid", customer)
                .stringValue("internalNote", note)
                .closeObject()
                .closeArray();
    }

    private static DslPart results(int status) {
        return newJsonBody(answer -> answer.minArrayLike("update", 1, item -> item.numberValue("status", status)))
                .build();
    }

    private static PactBuilder success(
            PactBuilder pact,
            String state,
            String words,
            UnaryOperator<HttpRequestBuilder> request,
            int status,
            @Nullable DslPart answer) {
        return pact.given(state)
                .expectsToReceiveHttpInteraction(
                        words,
                        http -> http.withRequest(request::apply)
                                .willRespondWith(response -> answer == null
                                        ? response.status(status)
                                        : response.status(status).body(answer)));
    }

    private static PactBuilder refusal(
            PactBuilder pact, String state, String words, UnaryOperator<HttpRequestBuilder> request) {
        return pact.given(state)
                .expectsToReceiveHttpInteraction(
                        words,
                        http -> http.withRequest(request::apply)
                                .willRespondWith(HttpResponseBuilder::clientErrorStatus));
    }

    @Pact(consumer = "web-shop")
    V4Pact list(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a question for the customer with an external id",
                request -> asked(request, "GET", "")
                        .queryParameter("customerExternalId", fromProviderState("${externalId}", "128")),
                200,
                page());
        return refusal(
                        pact,
                        "a tenant that is closed to the token",
                        "a question for the customers of a closed tenant",
                        request -> asked(request, "GET", "").queryParameter("customerExternalId", "1"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "list")
    void findsACustomerByItsExternalId(MockServer server) {
        assertThat(customers(server).withExternalId("128")).containsExactly(UID);
        Refusals.demand(() -> customers(server).withExternalId("1"));
    }

    @Pact(consumer = "web-shop")
    V4Pact search(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a search for a customer by e-mail address",
                request -> asked(request, "POST", "/search")
                        .body(new PactDslJsonBody()
                                .valueFromProviderState("email", "${email}", "anna.jansen@example.com")),
                200,
                page());
        return refusal(
                        pact,
                        "a tenant that is closed to the token",
                        "a search by mobile number in a closed tenant",
                        request -> asked(request, "POST", "/search")
                                .body(new PactDslJsonBody().stringValue("mobile", "+31600000000")))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "search")
    void findsACustomerByItsEmailAddress(MockServer server) {
        assertThat(customers(server).withEmail("anna.jansen@example.com")).containsExactly(UID);
        Refusals.demand(() -> customers(server).withMobile("+31600000000"));
    }

    @Pact(consumer = "web-shop")
    V4Pact searchOutside(PactBuilder pact) {
        success(
                pact,
                "a tenant with the external search",
                "a search in the registers outside",
                request -> asked(request, "POST", "/search/external")
                        .body(new PactDslJsonBody().stringValue("query", "Jansen")),
                200,
                newJsonBody(answer -> answer.object("paging", paging -> paging.integerType("totalCount", 1)))
                        .build());
        return refusal(
                        pact,
                        "a tenant that is closed to the token",
                        "a search outside from a closed tenant",
                        request -> asked(request, "POST", "/search/external")
                                .body(new PactDslJsonBody().stringValue("query", "Smit")))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "searchOutside")
    void asksTheRegistersOutside(MockServer server) {
        assertThat(customers(server).outside("Jansen")).isEmpty();
        Refusals.demand(() -> customers(server).outside("Smit"));
    }

    @Pact(consumer = "web-shop")
    V4Pact create(PactBuilder pact) {
        success(
                pact,
                "a tenant",
                "a new customer",
                request -> asked(request, "POST", "")
                        .body(newJsonBody(body -> {
                                    body.stringValue("customerType", "PERSON");
                                    body.stringValue("firstname", "Anna");
                                    body.stringValue("lastname", "Jansen");
                                })
                                .build()),
                201,
                customer());
        return refusal(
                        pact,
                        "a tenant that is closed to the token",
                        "a new customer in a closed tenant",
                        request -> asked(request, "POST", "")
                                .body(newJsonBody(body -> {
                                            body.stringValue("customerType", "PERSON");
                                            body.stringValue("firstname", "Eva");
                                            body.stringValue("lastname", "Smit");
                                        })
                                        .build()))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "create")
    void createsACustomer(MockServer server) {
        assertThat(customers(server).create("Anna", "Jansen")).isEqualTo(UID);
        Refusals.demand(() -> customers(server).create("Eva", "Smit"));
    }

    @Pact(consumer = "web-shop")
    V4Pact get(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a question for a customer",
                request -> asked(request, "GET", "/${customerUid}"),
                200,
                customer());
        return refusal(
                        pact,
                        "a tenant",
                        "a question for a customer that nobody knows",
                        request -> asked(request, "GET", "/" + NOBODY))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "get")
    void readsACustomer(MockServer server) {
        assertThat(customers(server).get(UID).path("lastname").asString()).isEqualTo("Jansen");
        Refusals.demand(() -> customers(server).get(NOBODY));
    }

    @Pact(consumer = "web-shop")
    V4Pact getOfAStore(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a question for a customer as a store sees it",
                request -> ofStore(request, "${customerUid}"),
                200,
                customer());
        return refusal(
                        pact,
                        "a tenant",
                        "a question for a customer that no store knows",
                        request -> ofStore(request, NOBODY))
                .toPact();
    }

    private static HttpRequestBuilder ofStore(HttpRequestBuilder request, String customer) {
        return request.method("GET")
                .path(fromProviderState(
                        "/v2/tenants/${tenantUid}/stores/${storeUid}/customers/" + customer,
                        "/v2/tenants/demo/stores/store-1/customers/" + customer.replace("${customerUid}", UID)))
                .header("Authorization", TOKEN);
    }

    @Test
    @PactTestFor(pactMethod = "getOfAStore")
    void readsACustomerOfAStore(MockServer server) {
        assertThat(customers(server)
                        .get(UID, "demo", "store-1")
                        .path("lastname")
                        .asString())
                .isEqualTo("Jansen");
        Refusals.demand(() -> customers(server).get(NOBODY, "demo", "store-1"));
    }

    @Pact(consumer = "web-shop")
    V4Pact export(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a question for all that is kept of a customer",
                request -> asked(request, "GET", "/${customerUid}/export"),
                200,
                newJsonBody(answer -> {}).build());
        return refusal(
                        pact,
                        "a tenant",
                        "a question for all that is kept of nobody",
                        request -> asked(request, "GET", "/" + NOBODY + "/export"))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "export")
    void exportsACustomer(MockServer server) {
        assertThat(customers(server).export(UID).isObject()).isTrue();
        Refusals.demand(() -> customers(server).export(NOBODY));
    }

    @Pact(consumer = "web-shop")
    V4Pact update(PactBuilder pact) {
        DslPart renamed = newJsonBody(answer -> {
                    answer.stringType("customerUid", UID);
                    answer.stringValue("lastname", "de Boer");
                    answer.stringType("firstname", "Anna");
                })
                .build();
        DslPart change = new PactDslJsonBody().stringValue("lastname", "de Boer");
        success(
                pact,
                "a customer",
                "a new name of a customer",
                request -> asked(request, "PUT", "/${customerUid}").body(change),
                200,
                renamed);
        return refusal(
                        pact,
                        "a tenant",
                        "a new name of a customer that nobody knows",
                        request -> asked(request, "PUT", "/" + NOBODY).body(change))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "update")
    void renamesACustomer(MockServer server) {
        assertThat(customers(server).rename(UID, "de Boer").path("lastname").asString())
                .isEqualTo("de Boer");
        Refusals.demand(() -> customers(server).rename(NOBODY, "de Boer"));
    }

    @Pact(consumer = "web-shop")
    V4Pact delete(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "the end of a customer",
                request -> asked(request, "DELETE", "/${customerUid}"),
                204,
                null);
        return refusal(
                        pact,
                        "a tenant",
                        "the end of a customer that nobody knows",
                        request -> asked(request, "DELETE", "/" + NOBODY))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "delete")
    void deletesACustomer(MockServer server) {
        customers(server).delete(UID);
        Refusals.demand(() -> customers(server).delete(NOBODY));
    }

    @Pact(consumer = "web-shop")
    V4Pact addExtension(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "two invoices for a customer",
                request -> asked(request, "POST", "/${customerUid}/extensions/TWO_INVOICE")
                        .body(store()),
                200,
                null);
        return refusal(
                        pact,
                        "a tenant",
                        "two invoices for a customer that nobody knows",
                        request -> asked(request, "POST", "/" + NOBODY + "/extensions/TWO_INVOICE")
                                .body(store()))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "addExtension")
    void addsAnExtension(MockServer server) {
        customers(server).invoiceTwice(UID, "store-1");
        Refusals.demand(() -> customers(server).invoiceTwice(NOBODY, "store-1"));
    }

    @Pact(consumer = "web-shop")
    V4Pact deleteExtension(PactBuilder pact) {
        success(
                pact,
                "a customer with an extension",
                "one invoice for a customer again",
                request -> asked(request, "DELETE", "/${customerUid}/extensions/TWO_INVOICE")
                        .body(store()),
                204,
                null);
        return refusal(
                        pact,
                        "a tenant",
                        "one invoice for a customer that nobody knows",
                        request -> asked(request, "DELETE", "/" + NOBODY + "/extensions/TWO_INVOICE")
                                .body(store()))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "deleteExtension")
    void deletesAnExtension(MockServer server) {
        customers(server).invoiceOnce(UID, "store-1");
        Refusals.demand(() -> customers(server).invoiceOnce(NOBODY, "store-1"));
    }

    @Pact(consumer = "web-shop")
    V4Pact batch(PactBuilder pact) {
        success(
                pact,
                "a customer",
                "a note for customers",
                request -> asked(request, "POST", "/batch").body(batch("Called on Monday")),
                200,
                results(200));
        success(
                pact,
                "a tenant",
                "a note for customers of whom nobody knows one",
                request -> asked(request, "POST", "/batch").body(batchFor(NOBODY, "Called in vain")),
                207,
                results(404));
        return refusal(
                        pact,
                        "a tenant that is closed to the token",
                        "a note for customers of a closed tenant",
                        request -> asked(request, "POST", "/batch").body(batchFor("another", "Called elsewhere")))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "batch")
    void annotatesCustomers(MockServer server) {
        assertThat(customers(server).annotate("Called on Monday", UID)).containsExactly(200);
        assertThat(customers(server).annotate("Called in vain", NOBODY)).containsExactly(404);
        Refusals.demand(() -> customers(server).annotate("Called elsewhere", "another"));
    }
}
