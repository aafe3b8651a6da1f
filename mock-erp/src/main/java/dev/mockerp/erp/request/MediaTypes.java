package dev.mockerp.erp.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** Which media types the contracts speak: JSON, in UTF-8, both ways. */
final class MediaTypes {

    private MediaTypes() {}

    /** Refuses a body that says it is something else, or does not say what it is. */
    static void checkContentType(@Nullable String contentType) {
        if (contentType == null || !isJson(contentType)) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "The body must be application/json in UTF-8; Content-Type is "
                            + (contentType == null ? "absent" : "'" + contentType + "'") + ".",
                    "Accept",
                    "application/json"));
        }
    }

    /** Refuses a caller who wants anything but JSON. An absent or empty header wants anything. */
    static void checkAccept(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.equals("*/*") || accept.equals("application/json")) {
            return;
        }
        if (!acceptsJson(accept)) {
            throw new Refused(
                    Refusal.Kind.NOT_ACCEPTABLE, "The answer is application/json; Accept is '" + accept + "'.");
        }
    }

    private static boolean isJson(String contentType) {
        if (contentType.equals("application/json")) {
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

    private static boolean acceptsJson(String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            return types.stream()
                    .anyMatch(type -> type.includes(MediaType.APPLICATION_JSON) && type.getQualityValue() > 0);
        } catch (InvalidMimeTypeException | InvalidMediaTypeException malformed) {
            return false;
        }
    }
}
