package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The mock shows the contracts that it keeps, as it keeps them. */
class ContractsAsServedIT {

    private static final String CONTRACTS = "/__erp/contracts";

    private final Http http = MockErp.shared().http();

    private static List<String> ids(JsonNode rules) {
        return rules.path("rules")
                .valueStream()
                .map(rule -> rule.path("id").asString())
                .toList();
    }

    @Test
    void theListLeadsToEveryDocumentAndItsRules() {
        JsonNode contracts = http.get(CONTRACTS).expect(200).at("/contracts");

        assertThat(contracts.valueStream().map(contract -> contract.path("api").asString()))
                .containsExactly("shoxl", "retailnxt", "flowretail", "control");
        for (JsonNode contract : contracts) {
            JsonNode document =
                    http.get(contract.path("openapi").asString()).expect(200).json();
            assertThat(document.at("/info/title")).isEqualTo(contract.path("title"));
            assertThat(document.at("/info/version")).isEqualTo(contract.path("version"));
            assertThat(http.get(contract.path("rules").asString()).expect(200).at("/api"))
                    .isEqualTo(contract.path("api"));
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void aDocumentIsTheContractAndItsOneServerIsThisMock(Api api) {
        ObjectNode document = (ObjectNode) http.get(CONTRACTS + "/" + api.folder() + "/openapi")
                .expect(200)
                .json();
        ObjectNode contract = (ObjectNode) Contract.of(api).document().deepCopy();

        assertThat(document.path("servers").findValuesAsString("url"))
                .singleElement()
                .satisfies(url -> assertThat(url)
                        .startsWith(MockErp.shared().baseUrl().toString())
                        .endsWith(
                                api == Api.FLOWRETAIL
                                        ? "/v2"
                                        : ":" + MockErp.shared().baseUrl().getPort()));
        document.remove("servers");
        contract.remove("servers");
        assertThat(document.toString()).isEqualTo(contract.toString());
    }

    @Test
    void aDocumentComesAsYamlToWhoLikesThatBetter() {
        Exchange yaml = http.get(CONTRACTS + "/shoxl/openapi")
                .header("Accept", "application/yaml, application/json;q=0.5")
                .expect(200);

        assertThat(yaml.header("Content-Type")).startsWith("application/yaml");
        assertThat(new YAMLMapper().readTree(yaml.body()).toString())
                .isEqualTo(http.get(CONTRACTS + "/shoxl/openapi")
                        .expect(200)
                        .json()
                        .toString());
        http.get(CONTRACTS + "/shoxl/openapi").header("Accept", "text/html").expect(406);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyRuleIsShown(Api api) {
        JsonNode rules =
                http.get(CONTRACTS + "/" + api.folder() + "/rules").expect(200).json();

        assertThat(ids(rules))
                .isEqualTo(Contract.of(api).rules().stream().map(Rule::id).toList());
        assertThat(rules.path("rules"))
                .allSatisfy(
                        rule -> assertThat(List.of(rule.has("condition"), rule.has("check"), rule.has("notTestable")))
                                .containsOnlyOnce(true));
    }

    @Test
    void settingsDecideWhatIsServed() {
        Http other = OtherMock.steering();
        JsonNode document = other.get(CONTRACTS + "/shoxl/openapi").expect(200).json();
        JsonNode rules = other.get(CONTRACTS + "/shoxl/rules").expect(200).json();
        JsonNode flow = other.get(CONTRACTS + "/flowretail/rules").expect(200).json();

        assertThat(document.at("/info/version").asString()).isEqualTo("8");
        assertThat(document.at("/components/schemas/GetProductInformationsRequest/properties")
                        .has("context"))
                .isFalse();
        assertThat(ids(rules))
                .isEqualTo(
                        Contract.of(Api.SHOXL, 8).rules().stream().map(Rule::id).toList());
        assertThat(ids(flow))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(Contract.of(Api.FLOWRETAIL).rules().stream()
                        .filter(rule -> "flowretail.empty-batch".equals(rule.setting()))
                        .map(Rule::id)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOXL", "shoxl%20", "%2e%2e", "no such"})
    void anUnknownContractIsRefusedWithTheKnownOnes(String api) {
        for (String part : new String[] {"/openapi", "/rules"}) {
            assertThat(http.get(CONTRACTS + "/" + api.replace(" ", "%20") + part)
                            .expect(404)
                            .text("/detail"))
                    .contains("shoxl, retailnxt, flowretail, control");
        }
    }
}
