package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.ShownExchange;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows requests and answers as a report prints them: no secrets, JSON over several lines, long bodies cut. */
public final class ShownText {

    /** How many characters of a body {@link Bodies#FINDING} leaves. */
    static final int LONGEST = 4_000;

    private static final int LONGEST_HEADER = 1_000;

    private final Profile profile;
    private final Bodies bodies;
    private final Secrets secrets;
    private final Curl curl;

    /** For exchanges with the ERP of that profile. */
    public ShownText(Profile profile, Bodies bodies) {
        this.profile = profile;
        this.bodies = bodies;
        this.secrets = Secrets.of(profile);
        this.curl = new Curl(profile);
    }

    /** What was sent as the how manieth request of the run, and what came. */
    public ShownExchange exchange(int number, Sent sent, Received received) {
        return new ShownExchange(number, curl(sent), of(sent), of(received));
    }

    /** What was sent, and why there is no answer to it. */
    public ShownExchange exchange(int number, Sent sent, NoAnswer none) {
        String sentence = Objects.requireNonNullElse(none.getMessage(), "");
        return new ShownExchange(number, curl(sent), of(sent), "(" + secrets.hide(sentence) + ")");
    }

    private String curl(Sent sent) {
        return bodies == Bodies.NONE ? curl.lineWithoutBody(sent) : curl.line(sent);
    }

    private String of(Sent sent) {
        URI base = profile.baseUrl();
        StringBuilder text = new StringBuilder(sent.method())
                .append(' ')
                .append(printable(secrets.hide(base.getRawPath() + sent.target())))
                .append(" HTTP/1.1\nHost: ")
                .append(Address.server(base).replaceFirst("^[^/]*//", ""));
        for (Map.Entry<String, String> header :
                RequestHeaders.of(profile, sent.headers()).entrySet()) {
            append(text, header.getKey(), header.getValue());
        }
        return text.append(body(sent.body())).toString();
    }

    private String of(Received received) {
        StringBuilder text = new StringBuilder("HTTP/1.1 ").append(received.status());
        for (Map.Entry<String, List<String>> header : received.headers().entrySet()) {
            header.getValue().forEach(value -> append(text, header.getKey(), value));
        }
        return text.append(body(received.body())).toString();
    }

    private void append(StringBuilder text, String name, String value) {
        String shown = cut(printable(secrets.hideInHeader(name, value)), LONGEST_HEADER);
        text.append('\n').append(printable(name)).append(": ").append(shown);
    }

    private String body(byte[] body) {
        if (body.length == 0) {
            return "";
        }
        if (bodies == Bodies.NONE) {
            return "\n\n(" + body.length + " bytes, not shown)";
        }
        String text = new String(body, StandardCharsets.UTF_8);
        // Secrets go before the cut: half of one would not be found.
        String safe = secrets.hide(PrettyJson.of(text).orElse(text));
        return "\n\n" + printable(bodies == Bodies.ALL ? safe : cut(safe, LONGEST));
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "… (" + (text.length() - end) + " characters more)";
    }

    /** Control characters could steer a terminal, and some are not allowed in XML. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (char unit : text.replace("\r\n", "\n").toCharArray()) {
            boolean steers = Character.isISOControl(unit) && unit != '\n' && unit != '\t' || unit >= '\ufffe';
            shown.append(steers ? "\\u%04x".formatted((int) unit) : Character.toString(unit));
        }
        return shown.toString();
    }
}
