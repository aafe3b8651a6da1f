package dev.mockerp.erp.request;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.watch.Unreadable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bytes of a request's body, and what JSON they are, within limits. */
final class BodyReader {

    private final int mostBytes;
    private final JsonMapper json;

    BodyReader(Settings settings) {
        this.mostBytes = settings.number("limits.body-bytes");
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(settings.number("limits.nesting"))
                        .maxNumberLength(1000)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        this.json = JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * All bytes of the body.
     *
     * @throws Refused when there are more than the mock takes
     */
    byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
        byte[] bytes = read(request);
        if (bytes.length > mostBytes) {
            throw tooLarge();
        }
        return bytes;
    }

    private byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(mostBytes + 1);
        } catch (IOException brokenOff) {
            throw new Refused(Refusal.Kind.INVALID_REQUEST, "The body broke off, or its chunks are malformed.");
        }
    }

    /** The JSON that the bytes are; null, with a violation noted, if they are none. */
    @Nullable
    JsonNode json(byte[] bytes, Violations violations) {
        if (isNotUtf8(bytes)) {
            violations.add(Violation.inBody("", "encoding", "UTF-8", "other bytes", "The body is not in UTF-8."));
            return null;
        }
        try {
            JsonNode body = json.readTree(bytes);
            if (!body.isMissingNode()) {
                return body;
            }
            violations.add(Violation.inBody("", "json", "a JSON document", "white space", "The body is empty."));
        } catch (StreamConstraintsException e) {
            violations.add(overLimit(e));
        } catch (ArithmeticException | NumberFormatException e) {
            violations.add(Violation.inBody(
                    "",
                    "limits.number",
                    "numbers that can be computed with",
                    "an exponent beyond them",
                    "A number in the body is outside of what this mock computes with."));
        } catch (JacksonException e) {
            violations.add(Violation.inBody(
                    "",
                    "json",
                    "a JSON document",
                    place(e),
                    "The body is not JSON: " + reason(e) + ", " + place(e) + "."));
        }
        return null;
    }

    private Refused tooLarge() {
        return new Refused(
                Refusal.Kind.CONTENT_TOO_LARGE,
                "The body is larger than " + mostBytes + " bytes; see setting limits.body-bytes.");
    }

    private Violation overLimit(StreamConstraintsException e) {
        String what = e.getOriginalMessage();
        if (what.contains("nesting")) {
            return Violation.inBody(
                    "",
                    "limits.nesting",
                    "at most "
                            + json.tokenStreamFactory().streamReadConstraints().getMaxNestingDepth() + " levels",
                    "more",
                    "The body is nested deeper than this mock takes; see setting limits.nesting.");
        }
        return what.contains("Number")
                ? Violation.inBody(
                        "", "limits.number", "at most 1000 digits", "more", "A number in the body has too many digits.")
                : Violation.inBody(
                        "", "limits.text-length", "a shorter one", "more", "A name or text in the body is too long.");
    }

    private static String reason(JacksonException e) {
        return Shorten.text(Unreadable.what(e));
    }

    /** Whether these are not strictly UTF-8; the parser would take UTF-16, UTF-32 and overlong forms. */
    private static boolean isNotUtf8(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return !isStrictUtf8(bytes);
            }
        }
        return false;
    }

    private static boolean isStrictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static String place(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return at == null ? "at an unknown place" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
