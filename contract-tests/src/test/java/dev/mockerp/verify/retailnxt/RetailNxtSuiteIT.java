package dev.mockerp.verify.retailnxt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.profile.Profile.Mode;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.Verdict;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole suite, run over mocks: each of them is a correct ERP. */
class RetailNxtSuiteIT {

    @Test
    void hasACheckForEachThatTheRulesName() {
        List<String> names = new ArrayList<>();
        new Run(
                RetailNxtProfiles.standard(),
                "seed",
                request -> {
                    throw new AssertionError("nothing is sent before the run is made");
                },
                erp -> {
                    RetailNxtSuite suite = new RetailNxtSuite(erp);
                    suite.checks().stream().map(Check::name).forEach(names::add);
                    return suite;
                },
                (done, of, what, requests) -> {});

        assertThat(names)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Contract.everyRule(Api.RETAILNXT).stream()
                        .map(Rule::check)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    @Test
    void hasNothingToSayOfTheMock() {
        Tried tried = RetailNxtProfiles.run(
                RetailNxtProfiles.standard(),
                new PlainTransport(MockErp.shared().baseUrl()));

        assertThat(tried.complaints()).isEmpty();
        assertThat(tried.log()).hasSizeLessThanOrEqualTo(45);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--retailnxt.refusal-status=500 --retailnxt.unknown-order=not-found",
                "--retailnxt.unknown-order=not-found --retailnxt.parameter-names=exact"
                        + " --retailnxt.order-identifier=external --unknown-members=refuse",
                "--retailnxt.parameter-names=exact --retailnxt.refusal-status=500 --unknown-members=refuse"
            })
    void findsNothingWhereTheMockReadsWhatIsNotPublishedTheOtherWay(String settings) {
        try (MockErp mock = MockErp.start(settings.split(" "))) {
            Tried tried = RetailNxtProfiles.run(RetailNxtProfiles.standard(), new PlainTransport(mock.baseUrl()));

            assertThat(tried.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhatTheProfileLacks() {
        Tried tried = RetailNxtProfiles.run(
                RetailNxtProfiles.of(Mode.READ_ONLY, null, null),
                new PlainTransport(MockErp.shared().baseUrl()));

        assertThat(tried.results().stream().filter(Result::isBroken)).isEmpty();
        assertThat(tried.results().stream()
                        .filter(result -> result.verdict() == Verdict.SKIP)
                        .map(Result::message))
                .isNotEmpty()
                .allMatch(message -> message.contains("data.") || message.contains("read-only"));
    }
}
