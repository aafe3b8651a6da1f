package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A vendor of an older contract is asked for no more than that version has. */
class ContractVersionTest {

    private static JsonNode schema(int version, String name) {
        return Contract.of(Api.SHOXL, version).document().at("/components/schemas/" + name + "/properties");
    }

    @Test
    void versionSixKnowsNoTaxPercentageAndNoContext() {
        assertThat(schema(6, "GetProductInformationResult").has("taxPercentage"))
                .isFalse();
        assertThat(schema(6, "GetProductInformationsRequest").has("context")).isFalse();
        assertThat(schema(6, "GetCustomerProductsRequest").has("context")).isFalse();
        JsonNode vatCode = schema(6, "GetProductInformationResult").get("vatCode");
        assertThat(vatCode.has("nullable")).isFalse();
        assertThat(vatCode.has("deprecated")).isFalse();
    }

    @Test
    void versionEightBringsTheTaxPercentageAndDeprecatesTheVatCode() {
        assertThat(schema(8, "GetProductInformationResult").has("taxPercentage"))
                .isTrue();
        assertThat(schema(8, "GetProductInformationsRequest").has("context")).isFalse();
        JsonNode vatCode = schema(8, "GetProductInformationResult").get("vatCode");
        assertThat(vatCode.path("nullable").asBoolean(false)).isTrue();
        assertThat(vatCode.path("deprecated").asBoolean(false)).isTrue();
    }

    @Test
    void versionSixteenBringsTheContext() {
        assertThat(schema(16, "GetProductInformationsRequest").has("context")).isTrue();
        assertThat(schema(16, "GetCustomerProductsRequest").has("context")).isTrue();
    }

    @Test
    void rulesHoldFromTheVersionThatBroughtThemToTheLastThatHasThem() {
        Rule rule = new Rule(
                "SHX-GPI-999",
                "",
                Evidence.TEXT,
                "",
                null,
                8,
                15,
                null,
                null,
                null,
                List.of(),
                "Check",
                null,
                List.of());
        assertThat(rule.holdsIn(6)).isFalse();
        assertThat(rule.holdsIn(8)).isTrue();
        assertThat(rule.holdsIn(16)).isFalse();
    }
}
