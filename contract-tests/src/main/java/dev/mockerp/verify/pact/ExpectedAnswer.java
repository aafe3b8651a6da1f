package dev.mockerp.verify.pact;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The answer that a consumer expects.
 *
 * @param body the example
 * @param isEmpty whether it is expected to have no body
 * @param generators what takes the place of parts of the example
 */
record ExpectedAnswer(
        int status,
        Map<String, List<String>> headers,
        Content body,
        boolean isEmpty,
        MatchingRules rules,
        JsonNode generators) {}
