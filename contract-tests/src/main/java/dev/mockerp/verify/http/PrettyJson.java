package dev.mockerp.verify.http;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Lays JSON out over lines. Strings, numbers and the order of members stay as they came: they are evidence. */
final class PrettyJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int SPARE = 10_000;

    private final String source;
    private final StringBuilder laidOut = new StringBuilder();
    private int depth;

    private PrettyJson(String source) {
        this.source = source;
    }

    /** Empty if it is not one JSON value, or nested so deeply that it would be mostly indentation. */
    static Optional<String> of(String text) {
        return isOneValue(text) ? new PrettyJson(text).layOut() : Optional.empty();
    }

    private static boolean isOneValue(String text) {
        int values = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null) {
                boolean ends = !parser.currentToken().isStructStart()
                        && parser.streamReadContext().inRoot();
                values += ends ? 1 : 0;
            }
            return values == 1;
        } catch (JacksonException e) {
            return false;
        }
    }

    private Optional<String> layOut() {
        int limit = 4 * source.length() + SPARE;
        int at = 0;
        while (at < source.length()) {
            char character = source.charAt(at);
            int next = character == '"' ? afterString(at) : at + 1;
            append(character, source.substring(at, next), next);
            at = next;
            if (laidOut.length() > limit) {
                return Optional.empty();
            }
        }
        return Optional.of(laidOut.toString());
    }

    private void append(char character, String token, int next) {
        switch (character) {
            case '{', '[' -> {
                laidOut.append(character);
                depth++;
                if (!isClosedAt(next)) {
                    newLine();
                }
            }
            case '}', ']' -> {
                depth--;
                char last = laidOut.charAt(laidOut.length() - 1);
                if (last != '{' && last != '[') {
                    newLine();
                }
                laidOut.append(character);
            }
            case ',' -> {
                laidOut.append(character);
                newLine();
            }
            case ':' -> laidOut.append(": ");
            case ' ', '\t', '\r', '\n' -> {}
            default -> laidOut.append(token);
        }
    }

    private boolean isClosedAt(int from) {
        int at = from;
        while (Character.isWhitespace(source.charAt(at))) {
            at++;
        }
        return source.charAt(at) == '}' || source.charAt(at) == ']';
    }

    private int afterString(int quote) {
        int at = quote + 1;
        while (source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private void newLine() {
        laidOut.append('\n').append("  ".repeat(depth));
    }
}
