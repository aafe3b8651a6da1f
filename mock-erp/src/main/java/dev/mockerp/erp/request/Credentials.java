package dev.mockerp.erp.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds credentials in what came, so that they are neither kept nor shown. */
public final class Credentials {

    /** What stands in the place of a credential. */
    public static final String MASK = "…";

    private static final List<String> WORDS = List.of(
            "authorization",
            "cookie",
            "token",
            "secret",
            "password",
            "api-key",
            "apikey",
            "api_key",
            "subscription-key",
            "session",
            "credential",
            "x-auth",
            "access-key",
            "access_key",
            "accesskey",
            "signature");

    /** Too short to be looked for within names: a sort key is none. */
    private static final Set<String> WHOLE_NAMES = Set.of("key", "sig", "auth", "jwt", "pwd", "passwd");

    private static final Pattern SCHEME = Pattern.compile("(?i)(Basic|Bearer|Digest) .*", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(^|&)([^=&]*)=[^&]*");
    private static final Pattern PARAMETER_IN_TEXT = Pattern.compile("([?&#])([^=&?#\\s]*)=[^&#\\s\"'<>]*");
    private static final Pattern USER_IN_TEXT = Pattern.compile("://[^/?#\\s]*@");

    /** The same names come with every request; but a caller may make up any number of them. */
    private static final int MOST_REMEMBERED = 256;

    private static final int LONGEST_REMEMBERED = 50;
    private static final Map<String, Boolean> REMEMBERED = new ConcurrentHashMap<>();

    private Credentials() {}

    /** Whether a header or parameter of that name holds a credential. */
    public static boolean areIn(String name) {
        Boolean known = REMEMBERED.get(name);
        if (known != null) {
            return known;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean are = WHOLE_NAMES.contains(lower) || WORDS.stream().anyMatch(lower::contains);
        if (name.length() <= LONGEST_REMEMBERED && REMEMBERED.size() < MOST_REMEMBERED) {
            REMEMBERED.put(name, are);
        }
        return are;
    }

    /** What may be kept of a credential: a scheme that everybody knows. */
    static String masked(String value) {
        Matcher scheme = SCHEME.matcher(value);
        return scheme.matches() ? scheme.group(1) + " " + MASK : MASK;
    }

    /** The query without the values of credentials. */
    static String withoutIn(String query) {
        return withoutIn(withoutUsers(query), PARAMETER);
    }

    /** A text without the credentials of the addresses in it, as {@code Referer} may hold them. */
    static String withoutInAddresses(String text) {
        return text.indexOf('=') < 0 ? withoutUsers(text) : withoutIn(withoutUsers(text), PARAMETER_IN_TEXT);
    }

    private static String withoutUsers(String text) {
        return text.contains("://") ? USER_IN_TEXT.matcher(text).replaceAll("://" + MASK + "@") : text;
    }

    private static String withoutIn(String text, Pattern parameters) {
        return parameters.matcher(text).replaceAll(pair -> areIn(Routes.decode(pair.group(2))) ? "$1$2=" + MASK : "$0");
    }
}
