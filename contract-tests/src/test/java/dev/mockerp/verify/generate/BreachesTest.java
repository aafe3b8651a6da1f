package dev.mockerp.verify.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Shape.Mismatch;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BreachesTest {

    /** What one value cannot help breaking as well. */
    private static final Map<String, Set<String>> TOGETHER = Map.of(
            "type", Set.of("enum"),
            "nonNull", Set.of("enum"),
            "minLength", Set.of("pattern"),
            "maxLength", Set.of("pattern"));

    private static final String ALL = "dev.mockerp.verify.generate.RequestBody#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void aBreachBreaksWhatItNamesAndNoOtherPlace(RequestBody body) {
        for (Breach breach : of(body)) {
            switch (breach.keyword()) {
                case "json" ->
                    assertThatThrownBy(() -> document(breach)).as(breach.name()).isInstanceOf(JacksonException.class);
                case "media-type" -> {
                    assertThat(breach.contentType()).isNotEqualTo("application/json");
                    assertThat(document(breach)).isEqualTo(body.example());
                }
                default -> breaksOnly(breach, body.shape().mismatches(document(breach)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void breachesAreFewAndNamedApart(RequestBody body) {
        List<Breach> breaches = of(body);
        assertThat(breaches).extracting(Breach::name).doesNotHaveDuplicates();
        assertThat(breaches).hasSizeBetween(9, 55);
        assertThat(breaches).allSatisfy(breach -> {
            assertThat(breach.expected()).isNotBlank();
            assertThat(breach.observed()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theSameBreachesAreMadeInEveryRun(RequestBody body) {
        assertThat(of(body)).usingRecursiveFieldByFieldElementComparator().isEqualTo(of(body));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyKindOfJsonIsTriedInAWrongPlace(RequestBody body) {
        Set<Kind> kinds = new HashSet<>();
        for (Breach breach : of(body)) {
            if (breach.keyword().equals("type")) {
                kinds.add(kind(document(breach).at(breach.pointer())));
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyMemberGetsAWrongKindAndEveryRequiredOneIsLeftOutAndNull(RequestBody body) {
        Set<String> broken = keywords(of(body));
        JsonNode schema = body.contract().document().at(body.schema());
        for (String name : schema.path("properties").propertyNames()) {
            assertThat(broken).contains("/" + name + " type");
        }
        for (JsonNode name : schema.path("required")) {
            assertThat(broken).contains("/" + name.asString() + " required", "/" + name.asString() + " nonNull");
        }
    }

    @Test
    void whatTheContractLimitsIsBrokenWhereItCanBe() {
        Set<String> update = keywords(of(RequestBody.of(Api.FLOWRETAIL, "CustomerUpdate")));
        assertThat(update)
                .contains(
                        "/countryCode minLength",
                        "/countryCode maxLength",
                        "/countryCode pattern",
                        "/ledgerNumber pattern",
                        "/defaultStoreUid pattern",
                        "/customerType enum",
                        "/customerGroupUids/0 type",
                        "/ehf/enabled type",
                        "/credit/limit type",
                        "/paymentTerms type")
                .as("a pattern that finds itself in every text")
                .doesNotContain("/pricelistUid pattern");
        assertThat(keywords(of(RequestBody.of(Api.FLOWRETAIL, "CustomerSearch"))))
                .contains("/createdAt format", "/scope type", "/scope enum", "/scope/0 type", "/scope/0 enum");
    }

    @Test
    void itemsThatAreJudgedOneByOneAreNotBroken() {
        assertThat(of(RequestBody.of(Api.FLOWRETAIL, "CustomerBatchRequest")))
                .extracting(Breach::pointer)
                .contains("/create", "/update", "/delete", "/upsert")
                .allMatch(pointer -> pointer.indexOf('/', 1) < 0);
    }

    @Test
    void aWrongKindIsAsNearTheRightValueAsCanBe() {
        List<Breach> breaches = of(RequestBody.of(Api.SHOXL, "GetProductInformationsRequest"));
        assertThat(text(breaches, "accountNumber is a number")).contains("\"accountNumber\":128,");
        assertThat(text(breaches, "productNumbers is a string")).contains("\"productNumbers\":\"90001\"");
        assertThat(text(breaches, "productNumbers is missing")).doesNotContain("productNumbers");
        assertThat(text(breaches, "the body ends in the middle")).startsWith("{\"accountNumber\"");
        assertThat(text(breaches, "the body is empty")).isEmpty();
    }

    @Test
    void aStringIsShownAsOneWhereAnotherKindIsRight() {
        List<Breach> breaches = of(RequestBody.of(Api.FLOWRETAIL, "CustomerUpdate"));
        assertThat(breaches)
                .filteredOn(breach -> breach.name().equals("ehf.enabled is a string"))
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.expected()).isEqualTo("boolean");
                    assertThat(breach.observed()).isEqualTo("\"true\"");
                });
        assertThat(text(breaches, "paymentTerms is a fraction")).contains("\"paymentTerms\":1.5");
    }

    @Test
    void lowestNumbersFormatsAndNestedMembersAreBrokenToo() {
        Contract contract = SmallContract.of("""
                type: object
                properties:
                  count: { type: integer, format: int64, minimum: 1 }
                  buyer: { type: object, required: [name], properties: { name: { type: string } } }
                """);
        assertThat(keywords(Breaches.of(contract, SmallContract.ORDER, SmallContract.json("{}"))))
                .contains("/count minimum", "/count type", "/buyer/name required", "/buyer/name nonNull");
    }

    @Test
    void whatCannotBeBrokenAloneIsLeftOut() {
        Contract contract = SmallContract.of("""
                type: object
                properties:
                  buyer: { type: object, required: [name, city], properties: { name: { type: string }, city: {} } }
                """);
        assertThat(keywords(Breaches.of(contract, SmallContract.ORDER, SmallContract.json("{}"))))
                .contains("/buyer type")
                .doesNotContain("/buyer/name required", "/buyer/name type", "/buyer/city type");
    }

    @Test
    void aBaseThatIsBrokenItselfIsNotTaken() {
        RequestBody body = RequestBody.of(Api.SHOXL, "GetProductInformationsRequest");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breaches.of(body.contract(), body.schema(), SmallContract.json("{accountNumber: 1}")))
                .withMessage("The body to start from breaks the contract itself:"
                        + " accountNumber (type), productNumbers (required).");
    }

    private static void breaksOnly(Breach breach, List<Mismatch> mismatches) {
        boolean alternative = breach.pointer().startsWith("/scope");
        String keyword = breach.keyword().equals("nonNull") ? "type" : breach.keyword();
        assertThat(mismatches)
                .as(breach.name())
                .isNotEmpty()
                .extracting(Mismatch::pointer)
                .containsOnly(alternative ? "/scope" : breach.pointer());
        Set<String> broken = mismatches.stream().map(Mismatch::keyword).collect(Collectors.toSet());
        assertThat(broken).as(breach.name()).contains(alternative ? "oneOf" : keyword);
        broken.removeAll(TOGETHER.getOrDefault(breach.keyword(), Set.of()));
        assertThat(broken).as(breach.name()).hasSize(1);
    }

    private static List<Breach> of(RequestBody body) {
        return Breaches.of(body.contract(), body.schema(), body.example());
    }

    private static Set<String> keywords(List<Breach> breaches) {
        return breaches.stream()
                .map(breach -> breach.pointer() + " " + breach.keyword())
                .collect(Collectors.toSet());
    }

    private static String text(List<Breach> breaches, String name) {
        return breaches.stream()
                .filter(breach -> breach.name().equals(name))
                .map(breach -> new String(breach.body(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no breach: " + name));
    }

    private static JsonNode document(Breach breach) {
        JsonNode document = JsonMapper.shared().readTree(breach.body());
        if (document.isMissingNode()) {
            throw new JacksonException("empty") {};
        }
        return document;
    }

    private static Kind kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> Kind.NUMBER;
            case STRING -> Kind.STRING;
            case BOOLEAN -> Kind.BOOLEAN;
            case ARRAY -> Kind.ARRAY;
            case OBJECT -> Kind.OBJECT;
            default -> throw new AssertionError("no kind: " + value);
        };
    }
}
