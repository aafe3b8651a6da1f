package dev.mockerp.verify.shoxl;

import static dev.mockerp.verify.shoxl.ShoxlProfiles.PRODUCTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Remembering;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Mode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ERPs with one fault each: the check that looks at it says so. */
class ShoxlFaultsIT {

    private static final Transport MOCK =
            new Remembering(new PlainTransport(MockErp.shared().baseUrl()));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("faults")
    void aFaultIsSeenByTheCheckOfItsRule(String rule, String what, BrokenShoxl erp) {
        Profile.Auth auth =
                rule.equals("SHX-ALL-020") ? new Profile.Auth.Header("X-Key", "k") : new Profile.Auth.None();
        Profile profile = ShoxlProfiles.of(16, auth, Mode.FULL, PRODUCTS, ShoxlProfiles.OWN, "129");

        Tried tried = ShoxlProfiles.run(profile, request -> erp.answer(request, MOCK));

        assertThat(tried.broken()).as(what).contains(rule);
        assertThat(tried.mistakes()).isEmpty();
    }

    @Test
    void everyCheckIsSeenFailing() {
        assertThat(faults().map(fault -> (String) fault.get()[0]))
                .containsAll(Contract.everyRule(Api.SHOXL).stream()
                        .filter(rule -> rule.check() != null)
                        .map(Rule::id)
                        .toList());
    }

    static Stream<Arguments> faults() {
        return Stream.concat(FaultsOfBothOperations.faults(), FaultsOfOneOperation.faults());
    }
}
