package dev.mockerp.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A path with variables, such as {@code /v2/tenants/{tenantUid}/customers}, with the base path of the document's first
 * server in front.
 */
public record PathTemplate(String text, List<String> segments) {

    static PathTemplate of(String basePath, String path) {
        String text = basePath + path;
        return new PathTemplate(text, List.of(text.substring(1).split("/")));
    }

    /** The values of the variables by name if {@code path}'s segments fit, else null. Matches letter by letter. */
    public @Nullable Map<String, String> match(List<String> path) {
        if (path.size() != segments.size()) {
            return null;
        }
        Map<String, String> values = Map.of();
        for (int i = 0; i < path.size(); i++) {
            String expected = segments.get(i);
            if (expected.startsWith("{")) {
                if (path.get(i).isEmpty()) {
                    return null;
                }
                if (values.isEmpty()) {
                    values = new LinkedHashMap<>();
                }
                values.put(expected.substring(1, expected.length() - 1), path.get(i));
            } else if (!expected.equals(path.get(i))) {
                return null;
            }
        }
        return values;
    }

    /** How many segments are fixed text: the more, the more specific. */
    public long fixedSegments() {
        return segments.stream().filter(segment -> !segment.startsWith("{")).count();
    }

    @Override
    public String toString() {
        return text;
    }
}
