package dev.mockerp.proof.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** The states that the control contract lists are those that profiles and the verification of pacts know. */
class EveryStateIsKnownIT {

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.control.ProviderStatesIT#states")
    void toOneApiByItsProfile(String state) {
        assertThat(StateChanges.names()).contains(state);
        assertThat(Arrays.stream(Api.values()).filter(api -> isKnown(state, api)))
                .as("whose profile says what \"%s\" means", state)
                .hasSize(1);
    }

    private static boolean isKnown(String state, Api api) {
        States states = new StatesByProfile(ErpKeepsThePactsIT.profile(api));
        try {
            return !states.setUp(state, Map.of()).isEmpty();
        } catch (TestAbortedException unknown) {
            return false;
        } finally {
            states.tearDown(state, Map.of());
        }
    }
}
