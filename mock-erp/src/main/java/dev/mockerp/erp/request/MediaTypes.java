package dev.mockerp.erp.request;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** Which media types the contracts speak: JSON, in UTF-8, both ways. */
final class MediaTypes {

    private static final String JSON = "application/json";

    private MediaTypes() {}

    /** Refuses a body that says it is something else, is packed, or does not say what it is. */
    static void checkContentType(@Nullable String contentType, @Nullable String encoding) {
        if (contentType == null || !isJson(contentType)) {
            throw refused(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type",
                    contentType,
                    "The body must be application/json in UTF-8.",
                    Map.of("Accept", JSON));
        }
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw refused(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Encoding",
                    encoding,
                    "The body must not be packed.",
                    Map.of("Accept-Encoding", "identity"));
        }
    }

    /** Refuses a caller who wants anything but JSON. An absent or empty header wants anything. */
    static void checkAccept(Enumeration<String> headers) {
        if (!headers.hasMoreElements()) {
            return;
        }
        String accept = String.join(", ", Collections.list(headers));
        if (!accept.isBlank() && !accept.equals("*/*") && !accept.equals(JSON) && !acceptsJson(accept)) {
            throw refused(Refusal.Kind.NOT_ACCEPTABLE, "Accept", accept, "The answer is application/json.", Map.of());
        }
    }

    private static Refused refused(
            Refusal.Kind kind, String header, @Nullable String actual, String message, Map<String, String> headers) {
        String shown = actual == null ? "absent" : Shorten.text(actual);
        Violation violation = new Violation("header", header, "media-type", JSON, shown, message);
        return new Refused(new Refusal(kind, message + " " + header + ": " + shown, List.of(violation), headers));
    }

    private static boolean isJson(String contentType) {
        if (contentType.equals(JSON)) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            boolean json = type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    || "application".equals(type.getType()) && type.getSubtype().endsWith("+json");
            return json && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
        } catch (InvalidMimeTypeException | InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** The most specific range that JSON falls into decides: {@code application/json;q=0} is a no beside any {@code *}. */
    private static boolean acceptsJson(String accept) {
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .filter(range -> range.includes(MediaType.APPLICATION_JSON))
                    .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                            .thenComparing(range -> !range.isWildcardSubtype()))
                    .map(range -> range.getQualityValue() > 0)
                    .orElse(false);
        } catch (InvalidMimeTypeException | InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
