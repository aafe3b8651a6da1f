package dev.mockerp.verify.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds secrets in a text, each character plain, percent-encoded, or escaped for JSON or HTML. One that is shorter than
 * six characters is not looked for; one that is shorter than twelve is found only where it is not part of a longer word.
 */
final class SecretPattern {

    static final int SHORTEST = 6;
    private static final int UNMISTAKABLE = 12;
    private static final String WORD_BEGINS =
            "(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9A-Fa-f]{2})|(?<=\\\\[bfnrt])|(?<=\\\\u[0-9A-Fa-f]{4}))";
    private static final String WORD_ENDS = "(?![\\p{L}\\p{N}])";
    private static final Map<Integer, String> JSON =
            Map.of((int) '"', "\\\"", (int) '\\', "\\\\", (int) '/', "\\/", (int) '\t', "\\t", (int) '\n', "\\n");
    private static final Map<Integer, List<String>> HTML = Map.of(
            (int) '&', List.of("&amp;"),
            (int) '<', List.of("&lt;"),
            (int) '>', List.of("&gt;"),
            (int) '"', List.of("&quot;", "&#34;"),
            (int) '\'', List.of("&#39;", "&apos;", "&#x27;"));

    private final List<String> variables = new ArrayList<>();
    private final @Nullable Pattern pattern;

    /** With the names of variables by secret. */
    SecretPattern(Map<String, String> variableBySecret) {
        List<String> alternatives = new ArrayList<>();
        variableBySecret.entrySet().stream()
                .filter(secret -> secret.getKey().length() >= SHORTEST)
                .sorted(Comparator.comparingInt(secret -> -secret.getKey().length()))
                .forEach(secret -> {
                    variables.add(secret.getValue());
                    alternatives.add("(" + found(secret.getKey()) + ")");
                });
        this.pattern = alternatives.isEmpty() ? null : Pattern.compile(String.join("|", alternatives));
    }

    /** The text in order, secrets and what stands between them. */
    List<Piece> split(String text) {
        if (pattern == null) {
            return List.of(Piece.plain(text));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(Piece.plain(text.substring(from, matcher.start())));
            }
            pieces.add(Piece.secret(variableOf(matcher)));
            from = matcher.end();
        }
        if (from < text.length() || pieces.isEmpty()) {
            pieces.add(Piece.plain(text.substring(from)));
        }
        return pieces;
    }

    private String variableOf(Matcher matcher) {
        int group = 1;
        while (matcher.group(group) == null) {
            group++;
        }
        return variables.get(group - 1);
    }

    private static String found(String secret) {
        String characters =
                secret.codePoints().mapToObj(SecretPattern::anyFormOf).collect(Collectors.joining());
        if (secret.length() >= UNMISTAKABLE) {
            return characters;
        }
        return (Character.isLetterOrDigit(secret.codePointAt(0)) ? WORD_BEGINS : "")
                + characters
                + (Character.isLetterOrDigit(secret.codePointBefore(secret.length())) ? WORD_ENDS : "");
    }

    private static String anyFormOf(int character) {
        String plain = Character.toString(character);
        List<String> forms = new ArrayList<>();
        if (JSON.containsKey(character)) {
            forms.add(Pattern.quote(JSON.get(character)));
        }
        HTML.getOrDefault(character, List.of()).forEach(form -> forms.add(Pattern.quote(form)));
        StringBuilder percent = new StringBuilder();
        for (byte octet : plain.getBytes(StandardCharsets.UTF_8)) {
            percent.append("%%%02x".formatted(octet & 0xff));
        }
        StringBuilder unicode = new StringBuilder();
        plain.chars().forEach(unit -> unicode.append("\\\\u%04x".formatted(unit)));
        forms.add("(?i:" + percent + "|" + unicode + ")");
        // Last, since an escaped backslash begins with a plain one.
        forms.add(Pattern.quote(plain));
        if (character == ' ') {
            forms.add("\\+");
        }
        return "(?:" + String.join("|", forms) + ")";
    }
}
