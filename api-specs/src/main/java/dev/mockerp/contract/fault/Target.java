package dev.mockerp.contract.fault;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Path and query of a request, changed without touching the rest of the text. */
final class Target {

    private Target() {}

    /** The decoded segments of the path. */
    static List<String> segments(String target) {
        return Stream.of(path(target).substring(1).split("/", -1))
                .map(segment -> decode(segment.replace("+", "%2B")))
                .toList();
    }

    static @Nullable String query(String target, String name) {
        return pairs(target).stream()
                .filter(pair -> name(pair).equals(name))
                .map(pair -> pair.contains("=") ? decode(pair.substring(pair.indexOf('=') + 1)) : "")
                .findFirst()
                .orElse(null);
    }

    static String withQuery(String target, String name, @Nullable String value) {
        List<String> pairs = new ArrayList<>(pairs(target));
        pairs.removeIf(pair -> name(pair).equals(name));
        if (value != null) {
            pairs.add(encode(name) + "=" + encode(value));
        }
        return pairs.isEmpty() ? path(target) : path(target) + "?" + String.join("&", pairs);
    }

    static String withVariable(String target, List<String> template, String name, String value) {
        List<String> segments =
                new ArrayList<>(List.of(path(target).substring(1).split("/", -1)));
        int place = template.indexOf("{" + name + "}");
        if (place >= 0) {
            segments.set(place, encode(value).replace("+", "%20"));
        }
        return "/" + String.join("/", segments) + target.substring(path(target).length());
    }

    private static String path(String target) {
        int mark = target.indexOf('?');
        return mark < 0 ? target : target.substring(0, mark);
    }

    private static List<String> pairs(String target) {
        String query = target.substring(path(target).length());
        return query.length() < 2 ? List.of() : List.of(query.substring(1).split("&"));
    }

    private static String name(String pair) {
        return decode(pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair);
    }

    /** The text itself where its escapes are broken: such a request is passed on as it came. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
