package dev.mockerp.verify.pact;

import java.util.List;
import java.util.Map;

/**
 * A pact that was held against the contracts.
 *
 * @param interactions what is wrong with each, by its place and description, in the order of the file; nothing for most
 * @param notHttp the places of those that no contract here speaks of, such as messages
 */
public record CheckedPact(String consumer, Map<String, List<Mistake>> interactions, List<String> notHttp) {

    /** How many mistakes there are, without warnings. */
    public long mistakes() {
        return count(false);
    }

    /** How many warnings there are. */
    public long warnings() {
        return count(true);
    }

    private long count(boolean warnings) {
        return interactions.values().stream()
                .flatMap(List::stream)
                .filter(mistake -> mistake.isWarning() == warnings)
                .count();
    }
}
