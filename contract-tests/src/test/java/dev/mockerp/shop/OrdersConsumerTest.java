package dev.mockerp.shop;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonArrayMinLike;
import static au.com.dius.pact.consumer.dsl.Matchers.fromProviderState;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpRequestBuilder;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the shop expects of RetailNxt. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "RetailNxt", pactVersion = PactSpecVersion.V4)
@Execution(ExecutionMode.SAME_THREAD)
class OrdersConsumerTest {

    private static final String SHOP = "Basic c2hvcDpzaG9w";

    private static HttpRequestBuilder question(HttpRequestBuilder request) {
        return request.method("GET")
                .path("/api/CustomerOrder")
                .queryParameter("ShopCode", fromProviderState("${shopCode}", "FL_NL_1"))
                .queryParameter("OrderIdentifier", fromProviderState("${orderIdentifier}", "123"));
    }

    @Pact(consumer = "web-shop")
    V4Pact order(PactBuilder pact) {
        DslPart orders = newJsonArrayMinLike(
                        1,
                        rows -> rows.object(order -> {
                            order.stringType("LocationIdentifier", "FL_NL_1");
                            order.stringType("Status", "Geleverd");
                            order.minArrayLike("OrderLines", 1, line -> {
                                line.stringType("ProductIdentifier", "LX_NL_90001");
                                line.numberType("QuantityOrdered", 2);
                            });
                        }))
                .build();
        return pact.given("an order")
                .expectsToReceiveHttpInteraction(
                        "a question for an order",
                        http -> http.withRequest(request -> question(request).header("Authorization", SHOP))
                                .willRespondWith(
                                        response -> response.status(200).body(orders)))
                .given("an order")
                .expectsToReceiveHttpInteraction(
                        "a question for an order without credentials",
                        http -> http.withRequest(OrdersConsumerTest::question)
                                .willRespondWith(HttpResponseBuilder::errorStatus))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "order")
    void knowsHowAnOrderStands(MockServer server) {
        assertThat(new Orders(new Erp(server.getUrl(), SHOP)).states("FL_NL_1", "123"))
                .containsExactly("Geleverd");
        Refusals.demand(() -> new Orders(new Erp(server.getUrl(), null)).states("FL_NL_1", "123"));
    }

    @Pact(consumer = "web-shop")
    V4Pact orderOfAClosedShop(PactBuilder pact) {
        return pact.given("a shop that is closed to the user")
                .expectsToReceiveHttpInteraction(
                        "a question for an order of a closed shop",
                        http -> http.withRequest(request -> question(request).header("Authorization", SHOP))
                                .willRespondWith(HttpResponseBuilder::errorStatus))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "orderOfAClosedShop")
    void seesNoOrdersOfAClosedShop(MockServer server) {
        Refusals.demand(() -> new Orders(new Erp(server.getUrl(), SHOP)).states("FL_NL_1", "123"));
    }
}
