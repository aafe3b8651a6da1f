package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Writes requests as lines that a POSIX shell can run; secrets are variables such as {@code $ERP_TOKEN}. */
public final class Curl {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final Set<String> EXPECT_A_BODY = Set.of("POST", "PUT", "PATCH");

    private final Profile profile;
    private final Secrets secrets;

    /** For requests to the ERP of that profile. */
    public Curl(Profile profile) {
        this.profile = profile;
        this.secrets = Secrets.of(profile);
    }

    /** A line that sends the same again, byte for byte, but for headers that curl adds of its own. */
    public String line(Sent sent) {
        return line(sent, hasBody(sent) ? ShellBody.of(sent.body(), secrets) : new ShellBody("", ""));
    }

    /** The same with the body left out: it is read from a file named {@code body}. */
    String lineWithoutBody(Sent sent) {
        return line(sent, new ShellBody("", hasBody(sent) ? "@body" : ""));
    }

    /** A HEAD with a body is nothing that curl can send. */
    private static boolean hasBody(Sent sent) {
        return sent.body().length > 0 && !sent.method().equals("HEAD");
    }

    private String line(Sent sent, ShellBody body) {
        List<String> words = new ArrayList<>(List.of("curl -sS"));
        String url = profile.baseUrl() + sent.target();
        method(sent).ifPresent(words::add);
        if (url.matches(".*[\\[\\]{}].*")) {
            words.add("-g");
        }
        if (url.matches("[^?]*/\\.{1,2}(?:[/?].*)?")) {
            words.add("--path-as-is");
        }
        words.add(ShellWord.of(secrets.split(url)));
        words.addAll(connection());
        words.addAll(headers(sent));
        if (!body.word().isEmpty()) {
            words.add("--data-binary " + body.word());
        }
        return body.pipe() + String.join(" ", words);
    }

    private static Optional<String> method(Sent sent) {
        return switch (sent.method()) {
            case "HEAD" -> Optional.of("-I");
            case "GET" -> sent.body().length == 0 ? Optional.empty() : Optional.of("-X GET");
            default ->
                Optional.of("-X " + (sent.method().matches("[A-Za-z]+") ? sent.method() : ShellWord.of(sent.method())));
        };
    }

    private List<String> connection() {
        Connection connection = profile.connection();
        List<String> words = new ArrayList<>();
        if (connection.proxy() != null) {
            words.add("-x " + ShellWord.of(Address.server(connection.proxy())));
        }
        if (connection.caFile() != null) {
            words.add("--cacert " + ShellWord.of(connection.caFile()));
        }
        if (connection.clientCert() != null) {
            String file = connection.clientCert().replace("\\", "\\\\").replace(":", "\\:") + ":";
            words.add("--cert-type P12 --cert "
                    + ShellWord.of(List.of(Piece.plain(file), Piece.secret("ERP_CLIENT_CERT_PASSWORD"))));
        }
        return words;
    }

    private List<String> headers(Sent sent) {
        SortedMap<String, String> headers = RequestHeaders.of(profile, sent.headers());
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            Optional<String> user = secrets.user(header.getKey(), header.getValue());
            words.add(user.map(Curl::user).orElseGet(() -> header(header.getKey(), header.getValue())));
        }
        if (hasBody(sent) && !headers.containsKey(CONTENT_TYPE)) {
            // Or else curl would say that it is a form.
            words.add("-H " + ShellWord.of(CONTENT_TYPE + ":"));
        }
        if (!hasBody(sent) && EXPECT_A_BODY.contains(sent.method())) {
            words.add("-H " + ShellWord.of("Content-Length: 0"));
        }
        return words;
    }

    private static String user(String name) {
        return "-u " + ShellWord.of(List.of(Piece.plain(name + ":"), Secrets.password()));
    }

    private String header(String name, String value) {
        if (value.isEmpty()) {
            return "-H " + ShellWord.of(name + ";");
        }
        List<Piece> pieces = new ArrayList<>(List.of(Piece.plain(name + ": ")));
        pieces.addAll(secrets.header(name, value));
        return "-H " + ShellWord.of(pieces);
    }
}
