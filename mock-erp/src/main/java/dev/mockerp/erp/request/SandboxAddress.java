package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A raw request path, apart from the sandbox that stands before it: {@code /sandbox/NAME/v2/…}.
 *
 * @param name the sandbox as it stands in the path; null if there is none
 * @param path what the contracts know
 */
record SandboxAddress(@Nullable String name, String path) {

    private static final String HEADER = "X-Sandbox";
    private static final String PREFIX = "/sandbox/";
    private static final int LONGEST = 64;

    static SandboxAddress of(String rawPath) {
        int end = rawPath.startsWith(PREFIX) ? rawPath.indexOf('/', PREFIX.length()) : -1;
        return end < 0
                ? new SandboxAddress(null, rawPath)
                : new SandboxAddress(Routes.decode(rawPath.substring(PREFIX.length(), end)), rawPath.substring(end));
    }

    /**
     * The sandbox that path and header name; null if they name none.
     *
     * @throws Refused if it is no name, or if they name different ones
     */
    @Nullable
    String sandbox(HttpServletRequest request) {
        String inHeader = request.getHeader(HEADER);
        if (inHeader == null && name == null) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>(Collections.list(request.getHeaders(HEADER)));
        for (String named : names) {
            check("header", HEADER, named);
        }
        if (name != null) {
            check("path", "sandbox", name);
            names.add(name);
        }
        if (names.size() > 1) {
            throw refused(
                    "header", HEADER, "one sandbox", String.join(", ", names), "The request names several sandboxes.");
        }
        return names.iterator().next();
    }

    /** What a client sent in UTF-8, of which the server makes a character of every byte. */
    private static String inUtf8(String header) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException otherBytes) {
            return header;
        }
    }

    private static void check(String in, String place, String name) {
        if (!isName(name)) {
            throw refused(
                    in,
                    place,
                    "1 to 64 letters, digits, dots, - and _, the first a letter or digit",
                    Shorten.text(in.equals("header") ? inUtf8(name) : name),
                    "That is no name of a sandbox.");
        }
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && isLetterOrDigit(name.charAt(0))
                && name.chars().allMatch(c -> isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static Refused refused(String in, String place, String expected, String actual, String message) {
        Violation violation = new Violation(in, place, "sandbox", expected, actual, message);
        return new Refused(new Refusal(Refusal.Kind.INVALID_REQUEST, message, List.of(violation), Map.of()));
    }
}
