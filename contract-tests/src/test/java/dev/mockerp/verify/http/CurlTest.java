package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final String TOKEN = "to'ken of \"great\" $value";

    @TempDir
    private Path folder;

    @Test
    void writesAPostAsOneWouldTypeIt() {
        assertThat(basic().line(Profiles.sent("POST", "/v1/x?a=b", withBasic(), "{\"a\":1}")))
                .isEqualTo("curl -sS -X POST 'http://erp/v1/x?a=b' -u \"shop:$ERP_PASSWORD\""
                        + " -H 'Content-Type: application/json' --data-binary '{\"a\":1}'");
        assertThat(bearer().line(Profiles.sent("GET", "/x", Map.of("Authorization", "Bearer " + TOKEN), "")))
                .isEqualTo("curl -sS 'http://erp/x' -H \"Authorization: Bearer $ERP_TOKEN\"");
    }

    @Test
    void aShellGivesTheExactArgumentsBack() throws Exception {
        Sent sent = Profiles.sent(
                "PATCH",
                "/it's/../[1]?q=$HOME`id`!",
                Map.of("Authorization", "Bearer " + TOKEN, "X-Empty", "", "X-Quote", "it's \"$HOME\" `id` \\ !"),
                "it's $HOME `id` \"é\" \\n !");
        assertThat(arguments(bearer().line(sent)))
                .containsExactly(
                        "-sS",
                        "-X",
                        "PATCH",
                        "-g",
                        "--path-as-is",
                        "http://erp/it's/../[1]?q=$HOME`id`!",
                        "-H",
                        "Authorization: Bearer " + TOKEN,
                        "-H",
                        "X-Empty;",
                        "-H",
                        "X-Quote: it's \"$HOME\" `id` \\ !",
                        "-H",
                        "Content-Type:",
                        "--data-binary",
                        "it's $HOME `id` \"é\" \\n !");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@file",
                "-n",
                "a\nb\r\n\t%s\\t'",
                "\0\1\177é",
                "\u00ff\u00fe100%",
                "a to'ken of \"great\" $value!\n",
                "%d\0Aé 7"
            })
    void aShellGivesAnyBodyBack(String text) throws Exception {
        for (byte[] body : List.of(text.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.ISO_8859_1))) {
            String line = bearer().line(new Sent("POST", "/x", JSON, body));
            assertThat(line).doesNotContain("to'ken");
            assertThat(bodyOf(line)).isEqualTo(body);
        }
    }

    @Test
    void aShellGivesAVeryLongBodyBack() throws Exception {
        byte[] body = "é'".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertThat(bodyOf(bearer().line(new Sent("POST", "/x", JSON, body)))).isEqualTo(body);
    }

    @Test
    void secretsInTargetAndBodyAreVariables() throws Exception {
        Sent sent = Profiles.sent("PUT", "/x/long-enough-password9", JSON, "{\"p\":\"long-enough-password\"}");
        Profile profile = Profiles.of(
                "http://erp",
                new Auth.Basic("u", "long-enough-password"),
                Map.of("X-Key", "12"),
                Profiles.connection(Profiles.LONG));
        String line = new Curl(profile).line(sent);
        assertThat(line).doesNotContain("long-enough-password").doesNotContain("12");
        assertThat(arguments(line))
                .contains("http://erp/x/long-enough-password9", "{\"p\":\"long-enough-password\"}", "X-Key: 12");
    }

    @Test
    void namesProxyAndCertificatesAndNeverTurnsTheirCheckOff() throws Exception {
        Profile profile = Profiles.of(
                "https://erp", new Auth.None(), Map.of(), Profiles.tls("my ca.pem", "c:d.p12", "store'password"));
        String line = new Curl(profile).line(Profiles.get("/"));
        assertThat(arguments(line))
                .containsExactly(
                        "-sS",
                        "https://erp/",
                        "--cacert",
                        "my ca.pem",
                        "--cert-type",
                        "P12",
                        "--cert",
                        "c\\:d.p12:store'password");
        Connection proxied = Profiles.proxied("http://proxy:3128");
        assertThat(new Curl(Profiles.of("http://erp", new Auth.None(), Map.of(), proxied)).line(Profiles.get("/")))
                .isEqualTo("curl -sS 'http://erp/' -x 'http://proxy:3128'");
    }

    @Test
    void methodsThatCurlTreatsInItsOwnWay() {
        assertThat(bearer().line(Profiles.sent("HEAD", "/x", Map.of(), "ignored")))
                .isEqualTo("curl -sS -I 'http://erp/x'");
        assertThat(bearer().line(Profiles.sent("GET", "/x", JSON, "{}")))
                .isEqualTo("curl -sS -X GET 'http://erp/x' -H 'Content-Type: application/json' --data-binary '{}'");
        assertThat(bearer().line(Profiles.sent("POST", "/x", Map.of(), "")))
                .isEqualTo("curl -sS -X POST 'http://erp/x' -H 'Content-Length: 0'");
    }

    private static Curl basic() {
        return new Curl(Profiles.of(
                "http://erp", new Auth.Basic("shop", "shop"), Map.of(), Profiles.connection(Profiles.LONG)));
    }

    private static Curl bearer() {
        return new Curl(
                Profiles.of("http://erp", new Auth.Bearer(TOKEN, null), Map.of(), Profiles.connection(Profiles.LONG)));
    }

    private static Map<String, String> withBasic() {
        return Map.of("Authorization", "Basic c2hvcDpzaG9w", "Content-Type", "application/json");
    }

    private List<String> arguments(String line) throws IOException, InterruptedException {
        String said = new String(run("curl() { printf '%s\\0' \"$@\"; }\n" + line), StandardCharsets.UTF_8);
        return List.of(said.split("\0"));
    }

    private byte[] bodyOf(String line) throws IOException, InterruptedException {
        String fake =
                "curl() { for last; do :; done; if [ \"$last\" = @- ]; then cat; else printf '%s' \"$last\"; fi; }\n";
        return run(fake + line);
    }

    private byte[] run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile(folder, "line", ".sh"), script);
        ProcessBuilder builder = new ProcessBuilder("sh", file.toString());
        builder.environment()
                .putAll(Map.of(
                        "ERP_TOKEN", TOKEN,
                        "ERP_PASSWORD", "long-enough-password",
                        "ERP_HEADER_X_KEY", "12",
                        "ERP_CLIENT_CERT_PASSWORD", "store'password"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        byte[] said = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
