package dev.mockerp.proof.pact;

import dev.mockerp.verify.Suites;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Skipped;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.json.JsonMapper;

/** Sets provider states in any ERP, by the data of its profile. */
final class StatesByProfile implements States {

    private static final JsonMapper JSON = new JsonMapper();

    private final ProviderStates states;

    StatesByProfile(Profile profile) {
        this.states = Suites.states(profile, "pacts", HttpTransport.to(profile, "pacts"));
    }

    @Override
    public Map<String, Object> setUp(String state, Map<String, Object> params) {
        try {
            return new TreeMap<>(states.setUp(state, JSON.valueToTree(params)));
        } catch (Skipped reason) {
            return Assumptions.abort("not tested: " + reason.getMessage());
        }
    }

    @Override
    public void tearDown(String state, Map<String, Object> params) {
        states.cleanUp();
    }
}
