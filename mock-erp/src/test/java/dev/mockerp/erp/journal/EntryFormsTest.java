package dev.mockerp.erp.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.HeaderLines;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Unnamed;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.setting.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/** What other programs read is written so that nothing a caller sent changes what it means. */
class EntryFormsTest {

    private static Entry entry(String method, String path, List<String> headers, Exchange.@Nullable Content body) {
        Violation violation = Violation.inBody("/a\u001b[31m\nb", "type", "string", "1", "a\u202eb");
        Refusal refusal = new Refusal(Refusal.Kind.INVALID_REQUEST, "no", List.of(violation), Map.of());
        Exchange exchange = new Exchange(
                Instant.EPOCH,
                1_234_567,
                method,
                path,
                "q=it's&x=%zz&api_key=…",
                "HTTP/1.1",
                null,
                null,
                new HeaderLines(headers),
                body,
                400,
                new HeaderLines(List.of()),
                null,
                refusal,
                null,
                null,
                List.of());
        return new Entry(7, exchange, 1);
    }

    private static Exchange.Content content(byte[] bytes, int length) {
        return new Exchange.Content(bytes, length);
    }

    @Test
    void aLineOfTextIsALineWhateverCame() {
        String text = new EntryText(new Unnamed(new Settings(new StandardEnvironment())))
                .of(List.of(entry("GET", "/x", List.of(), null)), 3);

        assertThat(text.lines())
                .containsExactly(
                        "(3 older requests gave way to newer ones)",
                        "7  1970-01-01T00:00:00.000Z  GET /x?q=it's&x=%zz&api_key=…  400  1.234 ms",
                        "    no",
                        "    - body /a\\u001b[31m\\u000ab  type  a\\u202eb");
    }

    @Test
    void aCommandQuotesWhatTheShellWouldReadAndNamesCredentials() {
        List<String> headers = List.of(
                "Host",
                "h",
                "Authorization",
                "Bearer t0ps3cret",
                "X-$(id)-Token",
                "t",
                "X-Empty",
                "",
                "X-Note",
                "it's",
                "Referer",
                "https://u:p@shop.example/?key=k&page=2");
        byte[] body = "{\"a\": \"it's\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(EntryCurl.of(entry("P'OST", "/./[x]", headers, content(body, body.length)), "http://m:1"))
                .isEqualTo("curl -sS -X 'P'\\''OST' -g --path-as-is "
                        + "'http://m:1/./[x]?q=it'\\''s&x=%zz&api_key='\"$API_KEY\"''"
                        + String.join(
                                " \\\n  ",
                                "",
                                "-H \"Authorization: $AUTHORIZATION\"",
                                "-H 'X-$(id)-Token: '\"$X___ID__TOKEN\"",
                                "-H 'X-Empty;'",
                                "-H 'X-Note: it'\\''s'",
                                "-H 'Referer: https://'\"$USER_INFO\"'@shop.example/?key='\"$KEY\"'&page=2'",
                                "-H 'Content-Type:'",
                                "--data-raw '{\"a\": \"it'\\''s\"}'\n"));
    }

    @Test
    void aBodyThatIsNoTextGoesThroughAPipeAndACutOneSaysSo() {
        String command = EntryCurl.of(
                entry("POST", "/x", List.of("Content-Type", "application/json"), content(new byte[] {0, -1}, 9)),
                "http://m:1");

        assertThat(command)
                .startsWith("# The body is cut: 2 of its 9 bytes were kept.\nprintf %s AP8= | base64 -d | curl -sS")
                .endsWith("--data-binary @-\n");
    }

    @Test
    void aTextThatWasCutWithinACharacterIsStillText() {
        byte[] half = {'a', (byte) 0xc3};

        assertThat(BodyText.of(content(half, 10))).isEqualTo("a");
        assertThat(BodyText.of(content(half, 2))).isNull();
    }
}
