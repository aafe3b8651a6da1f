package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code erp-verify pact} with a profile: what consumers expect is asked of the ERP. */
class PactReplayIT {

    private static final Path OF_FLOWRETAIL = PactFile.ofTheShop(Api.FLOWRETAIL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void theMockDoesWhatTheSampleShopExpects(Api api) throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start()) {
            Set<String> before = CustomersOf.the(mock);
            Ended ended = Program.run(
                    "pact",
                    PactFile.ofTheShop(api),
                    "--profile",
                    ProfileFile.in(folder, api, mock.baseUrl()),
                    "--require-complete",
                    "--seed",
                    "one");
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out())
                    .contains("pass ")
                    .containsPattern(": \\d+ passed, 0 failed, 0 not tested \\(seed one");
            assertThat(CustomersOf.the(mock)).isEqualTo(before);
        }
    }

    @Test
    void whatIsOfOtherApisIsNotTested() {
        Ended ended = Program.runHere(
                "pact",
                PactFile.ofTheShop(Api.SHOXL),
                PactFile.ofTheShop(Api.RETAILNXT),
                "--profile",
                ProfileFile.in(folder, Api.SHOXL, MockErp.shared().baseUrl()));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.out())
                .contains(
                        "not tested  interactions[0] (a question for an order of a closed shop): it is of another API")
                .contains(": 4 passed, 0 failed, 3 not tested");
    }

    @Test
    void readOnlyNothingIsWritten() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl(), "mode: read-only");
            Ended ended = Program.runHere("pact", OF_FLOWRETAIL, "--profile", profile);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(ended.out())
                    .contains("pass        interactions[3] (a question for a customer)")
                    .contains(
                            "not tested  interactions[16] (a new customer): the mode is read-only, and createCustomer")
                    .contains(" 0 failed");
            assertThat(erp.asked())
                    .isNotEmpty()
                    .allMatch(asked ->
                            asked.method().equals("GET") || asked.target().matches(".*/customers/search(/external)?"));
            assertThat(CustomersOf.the(mock)).isEqualTo(before);

            Ended complete = Program.runHere("pact", OF_FLOWRETAIL, "--profile", profile, "--require-complete");
            assertThat(complete.code()).as(complete.said()).isEqualTo(1);
        }
    }

    @Test
    void aStateThatTheDataDoNotGiveIsNotTested() throws IOException {
        Path profile = ProfileFile.in(folder, Api.SHOXL, MockErp.shared().baseUrl());
        Files.writeString(profile, Files.readString(profile).replaceFirst("(?m)^ +ownProductNumbers:.*\n", ""));
        Ended ended = Program.runHere("pact", PactFile.ofTheShop(Api.SHOXL), "--profile", profile);
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.out())
                .contains("(a question for the own number of a product): data.ownProductNumbers is not given")
                .contains(": 2 passed, 0 failed, 2 not tested");
    }

    @Test
    void anOperationThatIsNotOfferedIsNotTested() {
        Path profile =
                ProfileFile.in(folder, Api.SHOXL, MockErp.shared().baseUrl(), "unsupported: [getCustomerProducts]");
        Ended ended = Program.runHere("pact", PactFile.ofTheShop(Api.SHOXL), "--profile", profile);
        assertThat(ended.out())
                .contains("getCustomerProducts is not offered, by the profile")
                .contains(": 2 passed, 0 failed, 2 not tested");
    }

    @Test
    void anErpThatCannotBeReachedIsToldInASentence() {
        Ended ended = Program.run(
                "pact",
                OF_FLOWRETAIL,
                "--profile",
                ProfileFile.in(folder, Api.FLOWRETAIL, URI.create("http://127.0.0.1:1")));
        assertThat(ended.code()).as(ended.said()).isEqualTo(2);
        assertThat(ended.err())
                .startsWith("erp-verify: ")
                .contains("127.0.0.1:1")
                .hasLineCount(1);
        assertThat(ended.out()).contains(": 0 passed, 0 failed").doesNotContain("pass ");
    }

    @Test
    void whatCannotBeTakenAwayIsNamed() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.refusing("DELETE", mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Ended ended = Program.runHere(
                    "pact", OF_FLOWRETAIL, "--profile", ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl()));
            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            Set<String> after = CustomersOf.the(mock);
            after.removeAll(before);
            assertThat(after).isNotEmpty();
            for (String uid : after) {
                assertThat(ended.out())
                        .containsOnlyOnce("left behind  customer " + uid + ": its DELETE is answered with status 500");
            }
        }
    }

    @Test
    void aCustomerWhoseCreateWasNotAnsweredIsNamedAndOthersOfThatAddressAreLeftAlone()
            throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.losing(
                        asked -> asked.method().equals("POST") && asked.body().contains("sanne.jansen@example.com"),
                        mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Path pact = PactFile.in(folder, 3, """
                    {"description": "a new customer",
                     "request": {"method": "POST", "path": "/v2/tenants/demo/customers",
                                 "headers": {"Authorization": "Bearer x"},
                                 "body": {"customerType": "PERSON", "firstname": "Sanne", "lastname": "Jansen",
                                          "email": "sanne.jansen@example.com"}},
                     "response": {"status": 201}}
                    """);
            Ended ended =
                    Program.runHere("pact", pact, "--profile", ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl()));
            assertThat(ended.code()).as(ended.said()).isEqualTo(1);
            assertThat(ended.out())
                    .contains("fail        interactions[0] (a new customer)", "expected an answer")
                    .containsOnlyOnce("left behind  a customer with e-mail sanne.jansen@example.com may be there");
            assertThat(CustomersOf.the(mock)).containsAll(before);
        }
    }

    @Test
    void aReplayThatIsStoppedCleansUpBeforeItEnds() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Set<String> before = CustomersOf.the(mock);
            Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl(), "requestsPerSecond: 20");
            try (Program program = Program.start(Map.of(), "pact", OF_FLOWRETAIL, "--profile", profile)) {
                assertThat(erp.awaits(10)).isTrue();
                program.stop();
                Ended ended = program.end(Duration.ofSeconds(60));
                assertThat(ended.err()).contains("The replay was stopped before its end");
            }
            assertThat(CustomersOf.the(mock)).isEqualTo(before);
        }
    }

    @Test
    void optionsOfAReplayNeedAProfile() {
        Ended alone = Program.runHere("pact", OF_FLOWRETAIL, "--require-complete");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("--profile FILE");
        Ended version = Program.runHere("pact", OF_FLOWRETAIL, "--profile", "x.yaml", "--contract-version", "8");
        assertThat(version.code()).isEqualTo(2);
        assertThat(version.err()).contains("contractVersion");
    }
}
