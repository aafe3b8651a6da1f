package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Which headers a request carries in the end. */
final class RequestHeaders {

    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern FIELD_VALUE = Pattern.compile("[\\t\\x20-\\x7E\\xA0-\\xFF]*");

    /** They say how the request goes over the wire, and follow from it. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private RequestHeaders() {}

    /** Those of the profile and of the request; the request's win, whatever the case of the name. */
    static SortedMap<String, String> of(Profile profile, Map<String, String> own) {
        SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(own);
        profile.headers().forEach(headers::putIfAbsent);
        return headers;
    }

    /** Adds a sentence to the problems if HTTP or the client does not allow it; it names the header, not its value. */
    static void check(String name, String value, List<String> problems) {
        boolean isAllowed = TOKEN.matcher(name).matches()
                && FIELD_VALUE.matcher(value).matches()
                && !OF_THE_CLIENT.contains(name.toLowerCase(Locale.ROOT));
        if (!isAllowed) {
            problems.add("the header \"" + name + "\" cannot be sent with that value");
        }
    }

    /** The same, with an IllegalArgumentException. */
    static void check(String name, String value) {
        List<String> problems = new ArrayList<>();
        check(name, value, problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0));
        }
    }
}
