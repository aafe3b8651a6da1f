package dev.mockerp.proof.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.proof.harness.MockErp;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The proxy spoils what it is told to spoil, and nothing else. */
class BrokenErpIT {

    private static final String QUESTION =
            "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",\"80001\",\"70001\"]}";

    private final URI mock = MockErp.shared().baseUrl();

    private static Fault fault(Api api, String name) {
        return Faults.of(api).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void with(Fault fault, Consumer<Client> questions) {
        try (BrokenErp erp = BrokenErp.of(fault, mock)) {
            questions.accept(new Client(erp.baseUrl()));
            assertThat(erp.applied()).as(fault.toString()).isPositive();
        }
    }

    private void as(String mutation, Consumer<Client> questions) {
        try (BrokenErp erp = BrokenErp.of(mock, Mutation.of(mutation))) {
            questions.accept(new Client(erp.baseUrl()));
            assertThat(erp.applied()).isPositive();
        }
    }

    private static Map<String, String> headers(Answer answer) {
        return answer.headers().fields().stream()
                .filter(field -> !field.name().equalsIgnoreCase("Date"))
                .collect(Collectors.toMap(field -> field.name().toLowerCase(Locale.ROOT), Headers.Field::value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST   | /Shoxl/v1/GetProductInformations                 | none                | {"accountNumber":"128","productNumbers":["90001"]}
            POST   | /Shoxl/v1/GetCustomerProducts                    | none                | {"accountNumber":
            GET    | /Shoxl/v1/GetCustomerProducts                    | none                | ``
            GET    | /api/CustomerOrder?ShopCode=FL_NL_1              | Basic c2hvcDpzaG9w  | ``
            GET    | /api/CustomerOrder?OrderIdentifier=PO%202026/17  | Basic c2hvcDpzaG9w  | ``
            GET    | /api/CustomerOrder?ShopCode=FL_NL_1              | Basic bm86bm8=      | ``
            GET    | /v2/tenants/demo/customers?customerExternalId=310&sortBy=lastname | Bearer demo-token | ``
            POST   | /v2/tenants/demo/customers/search                | Bearer demo-token   | {"query":"Singel"}
            DELETE | /v2/tenants/demo/customers/1000/extensions/NONE  | Bearer demo-token   | {"storeUid":"store-1"}
            DELETE | /v2/tenants/demo/customers/1000                  | Bearer access-token | ``
            GET    | /no/such/path                                    | none                | ``
            HEAD   | /api/CustomerOrder?ShopCode=FL_NL_1              | Basic c2hvcDpzaG9w  | ``
            """)
    void withoutStepsTheProxyIsTransparent(String method, String target, String authorization, String body) {
        String credentials = authorization.equals("none") ? null : authorization;
        Answer direct = new Client(mock).send(method, target, credentials, body);
        try (BrokenErp erp = BrokenErp.of(mock)) {
            Answer proxied = new Client(erp.baseUrl()).send(method, target, credentials, body);

            assertThat(proxied.status()).isEqualTo(direct.status());
            assertThat(headers(proxied)).isEqualTo(headers(direct));
            assertThat(proxied.body()).isEqualTo(direct.body());
            assertThat(erp.applied()).isZero();
        }
    }

    @Test
    void changesAnAnswer() {
        with(
                fault(Api.SHOXL, "net-price-as-text"),
                erp -> assertThat(Client.json(erp.shoxl("GetProductInformations", QUESTION))
                                .at("/2/quantityDiscountPrices/3/nettoPricePerItemExclVat")
                                .asString())
                        .isEqualTo("21.35"));
    }

    @Test
    void changesARequestBeforeTheMockSeesIt() {
        with(
                fault(Api.RETAILNXT, "no-parameter-needed"),
                erp -> assertThat(Client.json(erp.orders("")).size()).isGreaterThan(3));
        with(
                fault(Api.SHOXL, "missing-account-accepted"),
                erp -> assertThat(erp.shoxl("GetProductInformations", "{\"productNumbers\":[\"90001\"]}")
                                .status())
                        .isEqualTo(200));
    }

    @Test
    void changesWhatIsNotJson() {
        with(fault(Api.SHOXL, "html-page"), erp -> {
            Answer answer = erp.shoxl("GetProductInformations", QUESTION);
            assertThat(answer.headers().first("Content-Type")).isEqualTo("text/html");
            assertThat(answer.body()).startsWith('<', '!');
        });
    }

    @Test
    void answersOtherwiseEachTime() {
        with(
                fault(Api.SHOXL, "answers-not-stable"),
                erp -> assertThat(Stream.of(1, 2, 3)
                                .map(turn -> Client.json(erp.shoxl("GetProductInformations", QUESTION))
                                        .at("/0/priceUnit")
                                        .asInt()))
                        .containsExactly(1, 2, 3));
    }

    @Test
    void leavesOtherOperationsAlone() {
        try (BrokenErp erp = BrokenErp.of(fault(Api.SHOXL, "html-page"), mock)) {
            new Client(erp.baseUrl()).shoxl("GetCustomerProducts", QUESTION);
            assertThat(erp.applied()).isZero();
        }
    }

    @Test
    void servesVariantsThatAreMerelyDifferent() {
        as(
                "answer: [{ shout-headers: true }]",
                erp -> assertThat(erp.orders("?ShopCode=FL_NL_1").headers().first("content-type"))
                        .isEqualTo("application/json"));
        as("{ when: { status: 400 }, answer: [{ status: 422 }, { set: '', to: { title: No } }] }", erp -> {
            Answer refused = erp.shoxl("GetProductInformations", "{}");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(Client.json(refused).path("title").asString()).isEqualTo("No");
        });
        as(
                "answer: [{ chunked: true }, { header: X-Variant, to: chunks }]",
                erp -> assertThat(erp.customers("GET", "", "").chunked()).isTrue());
    }

    @Test
    void appliesSeveralMutationsOneAfterAnother() {
        Mutation inner = Mutation.of("answer: [{ cut: '', to: 2 }]");
        Mutation outer = Mutation.of("answer: [{ wrap: '', in: rows }]");
        try (BrokenErp erp = BrokenErp.of(mock, inner, outer)) {
            assertThat(Client.json(new Client(erp.baseUrl()).shoxl("GetProductInformations", QUESTION))
                            .path("rows"))
                    .hasSize(2);
            assertThat(erp.applied()).isEqualTo(2);
        }
    }

    static List<Fault> faultsOfQuestions() {
        return Stream.of(Api.SHOXL, Api.RETAILNXT)
                .flatMap(api -> Faults.of(api).stream())
                .filter(fault -> fault.version() == null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faultsOfQuestions")
    void everyFaultOfAQuestionFindsSomethingToSpoil(Fault fault) {
        try (BrokenErp erp = BrokenErp.of(fault, mock)) {
            Client client = new Client(erp.baseUrl());
            Stream<Runnable> questions = fault.api() == Api.SHOXL ? products(client) : orders(client);

            assertThat(questions.anyMatch(question -> {
                        question.run();
                        return erp.applied() > 0;
                    }))
                    .isTrue();
        }
    }

    private static Stream<Runnable> products(Client erp) {
        return Stream.of(
                        QUESTION,
                        "{\"accountNumber\":\"128\",\"productNumbers\":[\"4321\"],\"context\":{\"a\":1}}",
                        "{\"accountNumber\":\"129\",\"productNumbers\":[]}",
                        "{\"accountNumber\":129}",
                        "{\"accountNumber\":null,\"productNumbers\":[90001]}",
                        "{\"productNumbers\":[]}",
                        "{")
                .flatMap(body -> Stream.of(
                        () -> erp.shoxl("GetProductInformations", body), () -> erp.shoxl("GetCustomerProducts", body)));
    }

    private static Stream<Runnable> orders(Client erp) {
        String shop = "/api/CustomerOrder?ShopCode=FL_NL_1";
        return Stream.of(
                () -> erp.orders("?ShopCode=FL_NL_1"),
                () -> erp.orders("?OrderIdentifier=123"),
                () -> erp.orders("?ShopCode=FL_NL_1&OrderIdentifier=124"),
                () -> erp.orders("?OrderIdentifier=nothing"),
                () -> erp.orders("?ShopCode=FL_NL_2"),
                () -> erp.orders(""),
                () -> erp.send("GET", shop, null, ""),
                () -> erp.send("GET", shop, "Basic bm86bm8=", ""));
    }
}
