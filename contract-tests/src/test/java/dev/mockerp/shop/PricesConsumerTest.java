package dev.mockerp.shop;

import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonArrayMinLike;
import static au.com.dius.pact.consumer.dsl.LambdaDsl.newJsonBody;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.MockServer;
import au.com.dius.pact.consumer.dsl.DslPart;
import au.com.dius.pact.consumer.dsl.HttpResponseBuilder;
import au.com.dius.pact.consumer.dsl.PactBuilder;
import au.com.dius.pact.consumer.dsl.PactDslJsonBody;
import au.com.dius.pact.consumer.junit5.PactConsumerTestExt;
import au.com.dius.pact.consumer.junit5.PactTestFor;
import au.com.dius.pact.core.model.PactSpecVersion;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.annotations.Pact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the shop expects of Shoxl. */
@ExtendWith(PactConsumerTestExt.class)
@PactTestFor(providerName = "Shoxl", pactVersion = PactSpecVersion.V4)
@Execution(ExecutionMode.SAME_THREAD)
class PricesConsumerTest {

    private static final String PRICES = "/Shoxl/v1/GetProductInformations";
    private static final String OWN_NUMBERS = "/Shoxl/v1/GetCustomerProducts";

    private static DslPart question() {
        return new PactDslJsonBody()
                .valueFromProviderState("accountNumber", "${accountNumber}", "128")
                .array("productNumbers")
                .valueFromProviderState("${productNumber}", "70001")
                .closeArray();
    }

    private static DslPart questionThatNamesNoProducts() {
        return new PactDslJsonBody().valueFromProviderState("accountNumber", "${accountNumber}", "128");
    }

    @Pact(consumer = "web-shop")
    V4Pact prices(PactBuilder pact) {
        DslPart products = newJsonArrayMinLike(
                        1,
                        rows -> rows.object(product -> {
                            product.stringType("productNumber", "70001");
                            product.minArrayLike("quantityDiscountPrices", 1, price -> {
                                price.numberType("fromQuantity", 1);
                                price.numberType("nettoPricePerItemExclVat", new BigDecimal("21.35"));
                            });
                            product.numberType("stock", 250);
                        }))
                .build();
        return pact.given("a product with a price")
                .expectsToReceiveHttpInteraction(
                        "a question for the price of a product",
                        http -> http.withRequest(request ->
                                        request.method("POST").path(PRICES).body(question()))
                                .willRespondWith(
                                        response -> response.status(200).body(products)))
                .given("a product with a price")
                .expectsToReceiveHttpInteraction(
                        "a question for prices that names no products",
                        http -> http.withRequest(request ->
                                        request.method("POST").path(PRICES).body(questionThatNamesNoProducts()))
                                .willRespondWith(HttpResponseBuilder::clientErrorStatus))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "prices")
    void knowsTheLowestPrice(MockServer server) {
        Prices prices = new Prices(new Erp(server.getUrl(), null));

        assertThat(prices.lowest("128", List.of("70001"))).isEqualTo(Map.of("70001", new BigDecimal("21.35")));
        Refusals.demand(() -> prices.lowest("128", null));
    }

    @Pact(consumer = "web-shop")
    V4Pact ownNumbers(PactBuilder pact) {
        DslPart numbers = newJsonBody(answer -> answer.minArrayLike("customerProducts", 1, row -> {
                    row.stringType("productNumber", "70001");
                    row.stringType("ownProductNumber", "123456789");
                }))
                .build();
        return pact.given("a product with an own number")
                .expectsToReceiveHttpInteraction(
                        "a question for the own number of a product",
                        http -> http.withRequest(request ->
                                        request.method("POST").path(OWN_NUMBERS).body(question()))
                                .willRespondWith(
                                        response -> response.status(200).body(numbers)))
                .given("a product with an own number")
                .expectsToReceiveHttpInteraction(
                        "a question for own numbers that names no products",
                        http -> http.withRequest(request ->
                                        request.method("POST").path(OWN_NUMBERS).body(questionThatNamesNoProducts()))
                                .willRespondWith(HttpResponseBuilder::clientErrorStatus))
                .toPact();
    }

    @Test
    @PactTestFor(pactMethod = "ownNumbers")
    void knowsTheCustomersOwnNumbers(MockServer server) {
        Prices prices = new Prices(new Erp(server.getUrl(), null));

        assertThat(prices.ownNumbers("128", List.of("70001"))).isEqualTo(Map.of("70001", "123456789"));
        Refusals.demand(() -> prices.ownNumbers("128", null));
    }
}
