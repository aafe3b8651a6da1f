package dev.mockerp.erp.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A "no" that an API says in its own dialect.
 *
 * @param message one sentence for people
 * @param violations everything that is wrong, where the content is to blame
 * @param headers that the answer must carry, such as {@code Allow}
 */
public record Refusal(Kind kind, String message, List<Violation> violations, Map<String, String> headers) {

    /** Why a request is refused, each with the status that HTTP has for it. */
    public enum Kind {
        INVALID_REQUEST(400),
        UNAUTHORIZED(401),
        FORBIDDEN(403),
        NOT_FOUND(404),
        UNKNOWN_PATH(404),
        METHOD_NOT_ALLOWED(405),
        NOT_ACCEPTABLE(406),
        CONFLICT(409),
        CONTENT_TOO_LARGE(413),
        URI_TOO_LONG(414),
        UNSUPPORTED_MEDIA_TYPE(415),
        TOO_MANY_REQUESTS(429),
        HEADERS_TOO_LARGE(431),
        INTERNAL(500),
        BAD_GATEWAY(502),
        SERVICE_UNAVAILABLE(503),
        GATEWAY_TIMEOUT(504);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The one that says most of an error status: the first that has it, or a general one of its class. */
        static Kind of(int status) {
            Kind general = status < 500 ? INVALID_REQUEST : INTERNAL;
            return Stream.of(values())
                    .filter(kind -> kind.status == status)
                    .findFirst()
                    .orElse(general);
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /** A refusal that needs no more than a sentence. */
    public static Refusal of(Kind kind, String message) {
        return new Refusal(kind, message, List.of(), Map.of());
    }

    /** A refusal that carries a header. */
    public static Refusal of(Kind kind, String message, String header, String value) {
        return new Refusal(kind, message, List.of(), Map.of(header, value));
    }

    /** The refusal of a part of a body: what is wrong in the part, told by its place in the whole. */
    public Refusal at(String place) {
        List<Violation> placed = violations.stream()
                .map(violation -> violation.pointer().startsWith(place)
                        ? violation
                        : new Violation(
                                violation.in(),
                                place + violation.pointer(),
                                violation.rule(),
                                violation.expected(),
                                violation.actual(),
                                violation.message()))
                .toList();
        return new Refusal(kind, message, placed, headers);
    }
}
