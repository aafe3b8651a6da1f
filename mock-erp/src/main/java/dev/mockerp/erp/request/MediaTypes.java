package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** Which media types requests and answers may have: a body is JSON in UTF-8. */
final class MediaTypes {

    private static final String JSON = "application/json";

    private MediaTypes() {}

    /** Refuses a body that says it is something else, is packed, or does not say what it is. */
    static void checkContentType(@Nullable String contentType, @Nullable String encoding) {
        if (contentType == null || !isJson(contentType)) {
            throw refused(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type",
                    JSON,
                    contentType,
                    "The body must be application/json in UTF-8.",
                    Map.of("Accept", JSON));
        }
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw refused(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Encoding",
                    "identity",
                    encoding,
                    "The body must not be packed.",
                    Map.of("Accept-Encoding", "identity"));
        }
    }

    /** Refuses a caller who takes none of the media types that are offered. */
    static void checkAccept(HttpServletRequest request, List<String> offered) {
        if (Accepted.of(request, offered) == null) {
            String expected = String.join(" or ", offered);
            throw refused(
                    Refusal.Kind.NOT_ACCEPTABLE,
                    "Accept",
                    expected,
                    String.join(", ", Collections.list(request.getHeaders("Accept"))),
                    "The answer is " + expected + ".",
                    Map.of());
        }
    }

    private static Refused refused(
            Refusal.Kind kind,
            String header,
            String expected,
            @Nullable String actual,
            String message,
            Map<String, String> headers) {
        String shown = actual == null ? "absent" : Shorten.text(actual);
        Violation violation = new Violation("header", header, "media-type", expected, shown, message);
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
}
