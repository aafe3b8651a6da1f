package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.report.ShownExchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShownTextTest {

    private static final String TOKEN = "t0ken-of-great-value";
    private static final Profile PROFILE = Profiles.of(
            "http://erp.example:81/v2",
            new Auth.Bearer(TOKEN, null),
            Map.of("X-Key", "12"),
            Profiles.connection(Profiles.LONG));
    private static final Sent SENT =
            Profiles.sent("POST", "/x?a=b", Map.of("Authorization", "Bearer " + TOKEN), "{\"a\":[1.50,{}]}");

    @Test
    void showsBothSidesAsTheyWentOverTheWire() {
        ShownExchange shown = new ShownText(PROFILE, Bodies.FINDING).exchange(7, SENT, received("[ ]"));
        assertThat(shown.number()).isEqualTo(7);
        assertThat(shown.request()).isEqualTo("""
                        POST /v2/x?a=b HTTP/1.1
                        Host: erp.example:81
                        Authorization: Bearer $ERP_TOKEN
                        X-Key: $ERP_HEADER_X_KEY

                        {
                          "a": [
                            1.50,
                            {}
                          ]
                        }""");
        assertThat(shown.response()).isEqualTo("""
                        HTTP/1.1 200
                        content-type: application/json
                        vary: a
                        vary: b

                        []""");
        assertThat(shown.curl()).isEqualTo(new Curl(PROFILE).line(SENT));
    }

    @ParameterizedTest
    @EnumSource(Bodies.class)
    void showsNoSecretWhateverTheErpRepeats(Bodies bodies) {
        String padding = "x".repeat(ShownText.LONGEST - 10);
        Received received = new Received(
                500,
                new TreeMap<>(Map.of("authorization", List.of("Bearer " + TOKEN), "x-key", List.of("12"))),
                ("[\"" + padding + TOKEN + "\"]").getBytes(StandardCharsets.UTF_8),
                1);
        Sent sent = Profiles.sent("PUT", "/" + TOKEN, Map.of("X-Other", TOKEN), TOKEN);
        assertThat(new ShownText(PROFILE, bodies).exchange(1, sent, received).toString())
                .doesNotContain("t0ken")
                .doesNotContain("x-key: 12");
    }

    @Test
    void cutsLongBodiesAndSaysHowMuchIsMissing() {
        String text = "é".repeat(ShownText.LONGEST + 5);
        assertThat(new ShownText(PROFILE, Bodies.FINDING)
                        .exchange(1, SENT, received(text))
                        .response())
                .endsWith("éé… (5 characters more)");
        assertThat(new ShownText(PROFILE, Bodies.ALL)
                        .exchange(1, SENT, received(text))
                        .response())
                .endsWith(text);
    }

    @Test
    void cutsNoCharacterInTwo() {
        String text = "x" + "😀".repeat(ShownText.LONGEST);
        assertThat(new ShownText(PROFILE, Bodies.FINDING)
                        .exchange(1, SENT, received(text))
                        .response())
                .contains("😀… (");
    }

    @Test
    void leavesBodiesOutEverywhereIfNoneAreWanted() {
        ShownExchange shown = new ShownText(PROFILE, Bodies.NONE).exchange(1, SENT, received("{\"name\":\"Anna\"}"));
        assertThat(shown.toString()).doesNotContain("Anna").doesNotContain("1.50");
        assertThat(shown.request()).endsWith("\n\n(15 bytes, not shown)");
        assertThat(shown.curl()).endsWith("--data-binary @body");
    }

    @Test
    void showsControlCharactersAsText() {
        assertThat(new ShownText(PROFILE, Bodies.ALL)
                        .exchange(1, SENT, received("a\u001b[31m\0\uffff\r\nb"))
                        .response())
                .endsWith("a\\u001b[31m\\u0000\\uffff\nb");
    }

    @Test
    void showsWhyThereIsNoAnswer() {
        NoAnswer none = new NoAnswer(NoAnswer.Kind.TIMEOUT, "no whole answer came");
        assertThat(new ShownText(PROFILE, Bodies.ALL).exchange(1, SENT, none).response())
                .isEqualTo("(no whole answer came)");
    }

    private static Received received(String body) {
        return new Received(
                200,
                new TreeMap<>(Map.of("content-type", List.of("application/json"), "vary", List.of("a", "b"))),
                body.getBytes(StandardCharsets.UTF_8),
                1);
    }
}
