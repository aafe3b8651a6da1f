package dev.mockerp.contract.fault;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer as a value.
 *
 * @param body empty when there is none
 * @param chunked whether it is to be sent in chunks rather than with its length
 */
public record Answer(int status, Headers headers, byte[] body, boolean chunked) {

    /** What there is where the connection is closed without an answer. */
    public static final Answer NONE = new Answer(0, Headers.NONE, new byte[0], false);

    /** The body as JSON, or null when it is none. */
    public @Nullable JsonNode json() {
        return Json.read(body);
    }

    /** The same with another status. */
    public Answer withStatus(int other) {
        return new Answer(other, headers, body, chunked);
    }

    /** The same with other headers. */
    public Answer withHeaders(Headers other) {
        return new Answer(status, other, body, chunked);
    }

    /** The same with another body. */
    public Answer withBody(byte[] other) {
        return new Answer(status, headers, other, chunked);
    }

    /** The same with that JSON as its body. */
    public Answer withJson(JsonNode json) {
        return withBody(Json.write(json));
    }

    /** The same in chunks. */
    public Answer inChunks() {
        return new Answer(status, headers, body, true);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer that
                && status == that.status
                && headers.equals(that.headers)
                && Arrays.equals(body, that.body)
                && chunked == that.chunked;
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, headers, Arrays.hashCode(body), chunked);
    }
}
