package dev.mockerp.verify.shoxl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Mode;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.Verdict;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole suite, run over mocks: each of them is a correct ERP. */
class ShoxlSuiteIT {

    @Test
    void hasACheckForEachThatTheRulesName() {
        List<String> names = new ArrayList<>();
        new Run(
                ShoxlProfiles.of(16),
                "seed",
                request -> {
                    throw new AssertionError("nothing is sent before the run is made");
                },
                erp -> {
                    ShoxlSuite suite = new ShoxlSuite(erp);
                    suite.checks().stream().map(Check::name).forEach(names::add);
                    return suite;
                },
                (done, of, what, requests) -> {});

        assertThat(names)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Contract.everyRule(Api.SHOXL).stream()
                        .map(Rule::check)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    @Test
    void hasNothingToSayOfTheMock() {
        Tried tried = ShoxlProfiles.run(
                ShoxlProfiles.of(16), new PlainTransport(MockErp.shared().baseUrl()));

        assertThat(tried.complaints()).isEmpty();
        assertThat(tried.requests(Shoxl.INFORMATIONS)).isLessThanOrEqualTo(60);
        assertThat(tried.requests(Shoxl.TRANSLATIONS)).isLessThanOrEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void hasNothingToSayOfTheMockInAnOlderVersion(int version) {
        try (MockErp mock = MockErp.start("--shoxl.contract-version=" + version)) {
            Tried tried = ShoxlProfiles.run(ShoxlProfiles.of(version), new PlainTransport(mock.baseUrl()));

            assertThat(tried.complaints()).isEmpty();
            assertThat(tried.log())
                    .noneMatch(exchange -> exchange.call().json() != null
                            && exchange.call().json().has("context"));
        }
    }

    @Test
    void findsNothingWhereTheMockReadsWhatIsNotPublishedTheOtherWay() {
        try (MockErp mock = MockErp.start(
                "--shoxl.auth=header",
                "--shoxl.unknown-account=not-found",
                "--shoxl.products-without-own-number=null-row",
                "--shoxl.answer-number=erp",
                "--shoxl.duplicates=each",
                "--shoxl.order=sorted",
                "--unknown-members=refuse")) {
            Auth auth = new Auth.Header("X-Api-Key", "demo-key");
            Tried tried = ShoxlProfiles.run(
                    ShoxlProfiles.of(16, auth, Mode.READ_ONLY, ShoxlProfiles.PRODUCTS, ShoxlProfiles.OWN, "129"),
                    new PlainTransport(mock.baseUrl()));

            assertThat(tried.complaints()).isEmpty();
            assertThat(tried.of("SHX-GPI-033").message()).contains("under the number of the ERP");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Shoxl.INFORMATIONS, Shoxl.TRANSLATIONS})
    void asksNothingOfAnOperationThatIsNotOffered(String operation) {
        Tried tried = ShoxlProfiles.run(
                Tried.without(operation, ShoxlProfiles.of(16)),
                new PlainTransport(MockErp.shared().baseUrl()));

        assertThat(tried.requests(operation)).isZero();
        assertThat(tried.results().stream().filter(Result::isBroken)).isEmpty();
        assertThat(tried.mistakes()).isEmpty();
        assertThat(tried.complaints())
                .filteredOn(complaint -> complaint.startsWith("SKIP"))
                .allMatch(complaint -> complaint.endsWith("no answer gave occasion to check it"));
    }

    @Test
    void saysWhatTheProfileLacks() {
        Tried tried = ShoxlProfiles.run(
                ShoxlProfiles.of(16, new Auth.None(), Mode.READ_ONLY, List.of("80001"), Map.of(), null),
                new PlainTransport(MockErp.shared().baseUrl()));

        assertThat(tried.results().stream().filter(Result::isBroken)).isEmpty();
        assertThat(tried.results().stream()
                        .filter(result -> result.verdict() == Verdict.SKIP)
                        .map(Result::message))
                .isNotEmpty()
                .allMatch(message -> message.contains("data.") || message.contains("no answer gave occasion"));
    }
}
