package dev.mockerp.verify.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SarifReportTest {

    static List<Report> reports() {
        return List.of(SampleReport.rich(), SampleReport.clean(), SampleReport.hostile());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyResultIsWhatAScannerDemands(Report report) {
        JsonNode log = JsonReport.JSON.readTree(SarifReport.of(report));
        assertThat(log.path("version").asString()).isEqualTo("2.1.0");
        assertThat(log.path("$schema").asString()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = log.path("runs").get(0);
        JsonNode driver = run.path("tool").path("driver");
        assertThat(driver.path("name").asString()).isEqualTo("erp-verify");
        JsonNode rules = driver.path("rules");
        assertThat(rules.values())
                .extracting(rule -> rule.path("id").asString())
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(rules.values()).allSatisfy(rule -> {
            assertThat(rule.path("shortDescription").path("text").asString()).isNotEmpty();
            assertThat(rule.path("defaultConfiguration").path("level").asString())
                    .isIn("error", "warning", "note");
        });
        assertThat(run.path("results").values())
                .hasSize(
                        (int) report.results().stream().filter(Result::isBroken).count())
                .allSatisfy(result -> {
                    assertThat(result.path("level").asString()).isIn("error", "warning", "note");
                    assertThat(result.path("message").path("text").asString()).isNotEmpty();
                    assertThat(rules.get(result.path("ruleIndex").intValue())
                                    .path("id")
                                    .asString())
                            .isEqualTo(result.path("ruleId").asString());
                    assertThat(result.path("partialFingerprints")
                                    .path("erpVerify/v1")
                                    .asString())
                            .isNotEmpty();
                    JsonNode location = result.path("locations").get(0);
                    assertThat(location.path("logicalLocations")
                                    .get(0)
                                    .path("fullyQualifiedName")
                                    .asString())
                            .contains("#");
                    assertThat(location.path("physicalLocation")
                                    .path("artifactLocation")
                                    .path("uri")
                                    .asString())
                            .isEqualTo("report.json");
                });
    }

    @Test
    void verdictsBecomeLevelsAndKnownDeviationsAreSuppressed() {
        JsonNode run = JsonReport.JSON
                .readTree(SarifReport.of(SampleReport.rich()))
                .path("runs")
                .get(0);
        assertThat(run.path("results").values())
                .extracting(result -> result.path("ruleId").asString() + " "
                        + result.path("level").asString() + " "
                        + result.path("suppressions")
                                .path(0)
                                .path("justification")
                                .asString(""))
                .containsExactly(
                        "SHX-GPI-003 error rounding until 2027.1",
                        "SHX-GPI-007 error ",
                        "SHX-GPI-007 error ",
                        "shoxl#GetProductInformationResult.stock.type error ",
                        "SHX-ALL-005 warning ",
                        "SHX-ALL-004 note ");
        JsonNode where = run.path("results")
                .get(1)
                .path("locations")
                .get(0)
                .path("logicalLocations")
                .get(0);
        assertThat(where.path("fullyQualifiedName").asString())
                .isEqualTo("getProductInformations#/0/quantityDiscountPrices/1/discountAmountPerItemExclVat");
    }

    @Test
    void anErrorOfTheRunIsNoResultButANotification() {
        JsonNode run = JsonReport.JSON
                .readTree(SarifReport.of(SampleReport.rich()))
                .path("runs")
                .get(0);
        assertThat(run.path("results").toString()).doesNotContain("SHX-ALL-002");
        JsonNode notification = run.path("invocations")
                .get(0)
                .path("toolExecutionNotifications")
                .get(0);
        assertThat(notification.path("associatedRule").path("id").asString()).isEqualTo("SHX-ALL-002");
        assertThat(notification.path("message").path("text").asString()).isEqualTo("No answer within 10 s.");
    }
}
