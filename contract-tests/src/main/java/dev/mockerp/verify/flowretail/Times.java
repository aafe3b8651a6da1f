package dev.mockerp.verify.flowretail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Times as the API writes them. */
final class Times {

    private Times() {}

    /** The time that a date-time with a zone names; nothing where it is none. */
    static Optional<Instant> of(JsonNode value) {
        try {
            return Optional.of(OffsetDateTime.parse(value.asString("")).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
