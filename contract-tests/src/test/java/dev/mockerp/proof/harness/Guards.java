package dev.mockerp.proof.harness;

import dev.mockerp.contract.Rule;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a condition was put to the test. A condition such as {@code !has(self.a) || …} holds of everything
 * without {@code a}; only a value that has every member so guarded shows anything.
 */
final class Guards {

    private static final Pattern GUARD = Pattern.compile("!\\s*has\\(((?:self|request|response)(?:\\.\\w+)+)\\)");
    private static final Map<String, List<String>> POINTERS = new ConcurrentHashMap<>();

    private Guards() {}

    static boolean arePassed(Rule rule, JsonNode variables) {
        return pointers(rule).stream().allMatch(pointer -> {
            JsonNode value = variables.at(pointer);
            return !value.isMissingNode() && !value.isNull();
        });
    }

    private static List<String> pointers(Rule rule) {
        return POINTERS.computeIfAbsent(
                rule.id(),
                id -> GUARD.matcher(String.valueOf(rule.condition()))
                        .results()
                        .map(match -> "/" + match.group(1).replace('.', '/'))
                        .distinct()
                        .toList());
    }
}
