package dev.mockerp.proof.shoxl;

import static dev.mockerp.proof.shoxl.Shoxl.ACCOUNT;
import static dev.mockerp.proof.shoxl.Shoxl.CUSTOMER_PRODUCTS;
import static dev.mockerp.proof.shoxl.Shoxl.NOBODY;
import static dev.mockerp.proof.shoxl.Shoxl.PRODUCT_INFORMATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP of contract version 7, which is as 6 was, that asks for user and password, and takes nothing that it does not know. */
class OldestVersionIT {

    private static MockErp mock;

    private final Shoxl shoxl = new Shoxl(mock.http().with("Authorization", basic("erp", "a:b")));

    @BeforeAll
    static void start() {
        mock = MockErp.start(
                "--shoxl.contract-version=7",
                "--shoxl.auth=basic",
                "--shoxl.username=erp",
                "--shoxl.password=a:b",
                "--shoxl.unknown-account=not-found",
                "--unknown-members=refuse");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @Test
    @Proves({"SHX-ALL-003", "SHX-GPI-029"})
    void informationsAreThoseOfVersionSix() {
        for (String product : Shoxl.PRODUCTS) {
            JsonNode row = shoxl.information(ACCOUNT, product);
            assertThat(row.has("taxPercentage")).as("taxPercentage came with 8").isFalse();
            assertThat(row.has("endOfLife")).isFalse();
            assertThat(row.has("tempNotAvailable")).isFalse();
            assertThat(row.path("vatCode").isInt())
                    .as("vatCode is not nullable before 8")
                    .isTrue();
        }
        assertThat(shoxl.information(ACCOUNT, "30002").path("vatCode").asInt()).isEqualTo(2);
        assertThat(shoxl.information(ACCOUNT, "10002").path("vatCode").asInt()).isEqualTo(3);
        assertThat(shoxl.information("202", "90001").path("vatCode").asInt()).isEqualTo(3);
        assertThat(shoxl.information(ACCOUNT, "80001").path("vatCode").asInt()).isEqualTo(1);
    }

    @Test
    @Proves("SHX-ALL-003")
    void ownNumbersAreAnsweredInVersionSix() {
        assertThat(Shoxl.numbers(
                        shoxl.ownNumbers(ACCOUNT, "90001", "80001", "70001").expect(200)))
                .containsExactly("90001", "70001");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    void unknownMembersAndParametersAreRefused(String operation) {
        ObjectNode question = Shoxl.question(ACCOUNT, "90001");
        question.put("colour", "red");
        // The context came with 16, so this ERP does not know it.
        question.putObject("context").put("divisionCode", "NL01");

        Exchange refusal = shoxl.ask(operation, question).query("size", "XL").expect(400);

        assertThat(refusal.places()).containsExactlyInAnyOrder("body /colour", "body /context", "query size");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    void anUnknownAccountIsNotFound(String operation) {
        Exchange refusal = shoxl.ask(operation, Shoxl.question(NOBODY, "90001")).expect(404);

        assertThat(refusal.text("/errorDescription")).contains(NOBODY);
        shoxl.ask(operation, Shoxl.question(ACCOUNT, "90001")).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCT_INFORMATIONS, CUSTOMER_PRODUCTS})
    @Proves("SHX-ALL-020")
    void wrongUsersAreRefused(String operation) {
        for (String authorization : new String[] {
            null,
            "",
            basic("erp", "a"),
            basic("erp", "A:B"),
            basic("shop", "shop"),
            basic("", ""),
            "Basic",
            "Basic ???",
            "Bearer " + basic("erp", "a:b").substring(6)
        }) {
            Exchange refusal = new Shoxl(mock.http().with("Authorization", authorization))
                    .ask(operation, Shoxl.question(ACCOUNT, "90001"))
                    .expect(401);
            assertThat(refusal.header("WWW-Authenticate")).startsWith("Basic realm=");
            assertThat(refusal.text("/errorDescription")).isNotBlank();
        }
    }

    @Test
    void whoMayNotAskIsToldSoBeforeTheBodyIsRead() {
        Shoxl nobody = new Shoxl(mock.http());
        nobody.ask(PRODUCT_INFORMATIONS, "{").expect(401);
        nobody.ask("/Shoxl/v1/GetNothing", "{}").expect(404);
        nobody.http().request("GET", PRODUCT_INFORMATIONS).expect(405);
    }

    private static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
