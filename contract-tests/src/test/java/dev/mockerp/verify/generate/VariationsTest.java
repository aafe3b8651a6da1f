package dev.mockerp.verify.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class VariationsTest {

    private static final String ALL = "dev.mockerp.verify.generate.RequestBody#all";

    private static final Set<String> FREE = Set.of("/address", "/city", "/firstname", "/internalNote", "/countryCode");

    private static final Map<String, List<JsonNode>> GIVEN = Map.of(
            "/customerGroupUids", List.of(SmallContract.json("[members, staff]")),
            "/paymentTerms", List.of(SmallContract.json("30"), SmallContract.json("0")),
            "/customerType", List.of(SmallContract.json("PERSON"), SmallContract.json("B2B")),
            "/ehf", List.of(SmallContract.json("{enabled: true}")),
            "/credit/limit", List.of(SmallContract.json("2000000")));

    @ParameterizedTest
    @MethodSource(ALL)
    void everyVariationIsOfItsSchema(RequestBody body) {
        assertThat(rich(body))
                .isNotEmpty()
                .allSatisfy(variation -> assertThat(body.shape().mismatches(variation.body()))
                        .as(variation.name())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void variationsAreFewAndDifferentAndNamedApart(RequestBody body) {
        List<Variation> variations = rich(body);
        assertThat(variations).hasSizeLessThanOrEqualTo(10);
        assertThat(variations).extracting(Variation::name).doesNotHaveDuplicates();
        assertThat(variations).extracting(Variation::body).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void theSameVariationsAreMadeInEveryRun(RequestBody body) {
        assertThat(rich(body)).isEqualTo(rich(body));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyOptionalMemberThatHasAValueIsPresentOnceAndAbsentOnce(RequestBody body) {
        List<Variation> variations = rich(body);
        JsonNode schema = body.contract().document().at(body.schema());
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (String name : schema.path("properties").propertyNames()) {
            boolean has = body.example().has(name) || GIVEN.containsKey("/" + name);
            if (!required.contains(name)) {
                assertThat(variations)
                        .as(name)
                        .anyMatch(variation -> !variation.body().has(name));
            }
            if (has) {
                assertThat(variations)
                        .as(name)
                        .anyMatch(variation -> variation.body().has(name));
            }
        }
    }

    @Test
    void noValueIsInvented() {
        RequestBody body = RequestBody.of(Api.FLOWRETAIL, "CustomerUpdate");
        for (Variation variation : Variations.of(body.contract(), body.schema(), body.example())) {
            variation
                    .body()
                    .properties()
                    .forEach(member -> assertThat(member.getValue())
                            .as(variation.name())
                            .isEqualTo(body.example().get(member.getKey())));
        }
    }

    @Test
    void theQuestionForProductsIsAskedInItsForms() {
        RequestBody body = RequestBody.of(Api.SHOXL, "GetProductInformationsRequest");
        List<Variation> variations =
                Variations.of(body.contract(), body.schema(), body.example(), Map.of(), Set.of("/accountNumber"), 100);
        assertThat(variations)
                .extracting(Variation::name)
                .containsExactly(
                        "with the members of the base",
                        "without context",
                        "accountNumber in Unicode",
                        "accountNumber with a long text",
                        "productNumbers of 1",
                        "productNumbers of 100");
        JsonNode many = variations.get(5).body().path("productNumbers");
        assertThat(many.size()).isEqualTo(100);
        assertThat(many.valueStream().map(JsonNode::asString).distinct()).containsExactly("90001", "4321");
    }

    @Test
    void theValuesOfTheVendorMakeMembersPresent() {
        RequestBody body = RequestBody.of(Api.FLOWRETAIL, "CustomerUpdate");
        List<Variation> variations = rich(body);
        assertThat(variations.get(0).body().at("/ehf/enabled").asBoolean()).isTrue();
        assertThat(variations.get(0).body().at("/credit/limit").asInt()).isEqualTo(2_000_000);
        assertThat(variations)
                .filteredOn(variation -> variation.name().startsWith("with other values"))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.body().path("customerType").asString()).isEqualTo("B2B");
                    assertThat(other.body().path("paymentTerms").asInt(-1)).isZero();
                });
        assertThat(variations)
                .filteredOn(variation -> variation.name().equals("without ehf.enabled and credit.limit"))
                .singleElement()
                .satisfies(nested ->
                        assertThat(nested.body().path("ehf").isEmpty()).isTrue());
    }

    @Test
    void aValueThatBreaksTheContractIsLeftOut() {
        RequestBody body = RequestBody.of(Api.FLOWRETAIL, "CustomerUpdate");
        List<Variation> variations = Variations.of(
                body.contract(),
                body.schema(),
                body.example(),
                Map.of("/paymentTerms", List.of(SmallContract.json("soon"))),
                Set.of(),
                1);
        assertThat(variations).noneMatch(variation -> variation.body().has("paymentTerms"));
    }

    @Test
    void itemsThatAreJudgedOneByOneAreNotRepeated() {
        assertThat(rich(RequestBody.of(Api.FLOWRETAIL, "CustomerBatchRequest")))
                .allMatch(variation -> variation.body().path("create").size() <= 1);
    }

    @Test
    void textsGoToTheLimitsOfTheContractAndNotBeyond() {
        Contract contract = SmallContract.of("""
                type: object
                properties:
                  note: { type: string, minLength: 2, maxLength: 12 }
                  code: { type: string, minLength: 2, maxLength: 12 }
                """);
        List<Variation> variations = Variations.of(
                contract,
                SmallContract.ORDER,
                SmallContract.json("{note: hello, code: c-1}"),
                Map.of(),
                Set.of("/note"),
                1);
        assertThat(variations)
                .extracting(variation ->
                        variation.name() + ": " + variation.body().path("note").asString(""))
                .containsExactly(
                        "with the members of the base: hello",
                        "without note and code: ",
                        "note in Unicode: Zoë Łukaszyńs".substring(0, 17 + 12),
                        "note at the least length: he",
                        "note at the greatest length: hellohellohe");
        assertThat(variations)
                .filteredOn(variation -> variation.body().has("code"))
                .allMatch(variation -> variation.body().path("code").asString().equals("c-1"));
    }

    @Test
    void aBaseThatIsBrokenItselfIsNotTaken() {
        RequestBody body = RequestBody.of(Api.FLOWRETAIL, "CustomerCreate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Variations.of(body.contract(), body.schema(), SmallContract.json("{}")))
                .withMessageContaining("customerType (required)");
    }

    private static List<Variation> rich(RequestBody body) {
        return Variations.of(body.contract(), body.schema(), body.example(), GIVEN, FREE, 50);
    }
}
