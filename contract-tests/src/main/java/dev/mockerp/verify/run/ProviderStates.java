package dev.mockerp.verify.run;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Brings an ERP into the states that pacts give, by the data of its profile. The states are those of the control contract
 * of the mock. For one thread.
 */
public interface ProviderStates {

    /**
     * Makes a state true, and gives its values by their names.
     *
     * @param params what is asked of the state; an empty object where nothing is
     * @throws Skipped if the profile has no data for it, or there is no such state: the message says why
     */
    Map<String, String> setUp(String state, JsonNode params);

    /**
     * Has a call not be made that would change what no state made.
     *
     * @throws Skipped if it would
     */
    default void demandHarmless(Call call) {}

    /** Takes away what was made, by states and by calls that came after them; gives a line for each thing that could not be taken away. */
    default List<String> cleanUp() {
        return List.of();
    }

    /**
     * Data of the profile as the values of a state.
     *
     * @throws Skipped if something else is asked of the state, which the data do not have
     */
    static Map<String, String> given(String state, Map<String, String> data, JsonNode params) {
        params.properties().forEach(param -> {
            if (!param.getValue().asString("").equals(data.get(param.getKey()))) {
                throw Skipped.because("the profile's data do not have \"" + state + "\" with " + param.getKey() + " "
                        + param.getValue());
            }
        });
        return data;
    }

    /** That there is no such state. */
    static Skipped unknown(String state) {
        return Skipped.because("no profile says what \"" + state + "\" means");
    }
}
