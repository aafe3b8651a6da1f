package dev.mockerp.verify.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Run;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The whole suite, run over the mock with the profile that is shipped for it. */
class FlowRetailSuiteIT {

    private static final Profile SHIPPED =
            ProfileReader.read(Path.of("vendors", "mock-erp", "flowretail.yaml"), Map.of());

    @Test
    void hasACheckForEachThatTheRulesName() {
        List<String> names = new ArrayList<>();
        new Run(
                SHIPPED,
                "seed",
                request -> {
                    throw new AssertionError("nothing is sent before the run is made");
                },
                erp -> {
                    FlowRetailSuite suite = new FlowRetailSuite(erp);
                    suite.checks().stream().map(Check::name).forEach(names::add);
                    return suite;
                },
                (done, of, what, requests) -> {});

        assertThat(names)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Contract.everyRule(Api.FLOWRETAIL).stream()
                        .map(Rule::check)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }

    @Test
    void hasNothingToSayOfTheMockInFourHundredRequests() {
        try (MockErp mock = MockErp.start()) {
            Profile profile = SHIPPED.withBaseUrl(URI.create(mock.baseUrl() + "/v2"));
            Tried tried = Tried.run(profile, new PlainTransport(profile.baseUrl()), FlowRetailSuite::new);

            assertThat(tried.complaints()).isEmpty();
            assertThat(tried.log()).hasSizeLessThanOrEqualTo(400);
        }
    }
}
