package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Credentials;
import dev.mockerp.erp.request.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a command of a POSIX shell that sends the request again, byte for byte as far as it was kept. In the place
 * of a credential stands a variable that is named after its header or parameter and has its whole value.
 */
final class EntryCurl {

    /** What curl says on its own, or what a connection is about. */
    private static final Set<String> NOT_REPEATED = Set.of(
            "host",
            "content-length",
            "connection",
            "keep-alive",
            "transfer-encoding",
            "te",
            "trailer",
            "upgrade",
            "http2-settings",
            "expect");

    private static final Set<String> EXPECT_A_BODY = Set.of("POST", "PUT", "PATCH");
    private static final Pattern MASKED = Pattern.compile("([^?&=#\\s]+)=" + Credentials.MASK);
    private static final String MASKED_USER = "://" + Credentials.MASK + "@";
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern PLAIN_TEXT = Pattern.compile("[^\\p{Cntrl}]|\n");

    /** What one argument of a program may hold; what goes through a pipe knows no such limit. */
    private static final int LONGEST_ARGUMENT = 100_000;

    private final Exchange exchange;
    private final List<String> words = new ArrayList<>();

    private EntryCurl(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The command, with a line break at its end.
     *
     * @param baseUrl where the mock is, without a slash at the end
     */
    static String of(Entry entry, String baseUrl) {
        return new EntryCurl(entry.exchange()).command(baseUrl);
    }

    private String command(String baseUrl) {
        // A HEAD with a body is nothing that curl can send.
        Exchange.Content body = exchange.method().equals("HEAD") ? null : exchange.requestBody();
        words.add("curl -sS" + method(body) + address(baseUrl));
        exchange.requestHeaders().forEach(this::addHeader);
        addHeadersToLeaveOut(body);
        String before = body == null ? "" : addBody(body);
        return before + String.join(" \\\n  ", words) + "\n";
    }

    private String method(Exchange.@Nullable Content body) {
        return switch (exchange.method()) {
            case "HEAD" -> " -I";
            case "GET" -> body == null ? "" : " -X GET";
            default -> " -X " + (exchange.method().matches("[A-Z]+") ? exchange.method() : quoted(exchange.method()));
        };
    }

    private String address(String baseUrl) {
        String url = baseUrl + exchange.path() + (exchange.query() == null ? "" : "?" + exchange.query());
        String options =
                (url.matches(".*[\\[\\]{}].*") ? " -g" : "") + (exchange.path().contains("/.") ? " --path-as-is" : "");
        return options + " " + quotedWithVariables(url);
    }

    private void addHeader(String name, String value) {
        if (NOT_REPEATED.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        if (Credentials.areIn(name)) {
            words.add(
                    PLAIN_NAME.matcher(name).matches()
                            ? "-H \"" + name + ": $" + variable(name) + "\""
                            : "-H " + quoted(name + ": ") + "\"$" + variable(name) + "\"");
        } else {
            words.add("-H " + quotedWithVariables(value.isEmpty() ? name + ";" : name + ": " + value));
        }
    }

    private void addHeadersToLeaveOut(Exchange.@Nullable Content body) {
        if (body != null && exchange.requestHeaders().first("Content-Type") == null) {
            // Or else curl would say that it is a form.
            words.add("-H 'Content-Type:'");
        }
        if (body == null && EXPECT_A_BODY.contains(exchange.method())) {
            words.add("-H 'Content-Length: 0'");
        }
    }

    /** Adds the option for the body, and gives what comes before the command. */
    private String addBody(Exchange.Content body) {
        String cut = body.isCut()
                ? "# The body is cut: %d of its %d bytes were kept.\n".formatted(body.kept().length, body.length())
                : "";
        String text = BodyText.of(body);
        if (text != null
                && text.length() <= LONGEST_ARGUMENT
                && PLAIN_TEXT.matcher(text).replaceAll("").isEmpty()) {
            words.add("--data-raw " + quoted(text));
            return cut;
        }
        words.add("--data-binary @-");
        return cut + "printf %s " + BodyText.base64(body) + " | base64 -d | ";
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_").replaceFirst("^(?=[0-9])", "_");
    }

    /** With a variable in the place of each credential of an address. */
    private static String quotedWithVariables(String text) {
        return MASKED.matcher(quoted(text))
                .replaceAll(pair -> "$1='\"\\$" + variable(pair.group(1)) + "\"'")
                .replace(MASKED_USER, "://'\"$USER_INFO\"'@");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
