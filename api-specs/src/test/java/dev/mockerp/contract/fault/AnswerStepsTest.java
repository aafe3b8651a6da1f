package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerStepsTest {

    private final Answer real = Changes.answer("[\"é\"]");

    private Answer after(String step) {
        Changed<Answer> changed = Changes.onAnswer(step, real);
        assertThat(changed.count()).isEqualTo(1);
        return changed.value();
    }

    @Test
    void changesTheStatus() {
        assertThat(after("{ status: 202 }")).isEqualTo(real.withStatus(202));
        assertThat(Changes.onAnswer("{ status: 200 }", real).count()).isZero();
    }

    @Test
    void replacesAHeaderWhateverItsCase() {
        assertThat(after("{ header: content-type, to: text/html }").headers())
                .isEqualTo(new Headers(List.of(new Headers.Field("content-type", "text/html"))));
    }

    @Test
    void dropsAHeader() {
        assertThat(after("{ drop-header: content-type }").headers()).isEqualTo(Headers.NONE);
    }

    @Test
    void writesHeaderNamesInCapitals() {
        assertThat(after("{ shout-headers: true }").headers().fields())
                .containsExactly(new Headers.Field("CONTENT-TYPE", "application/json"));
    }

    @Test
    void replacesTheWholeBody() {
        assertThat(after("{ body: \"<html>\" }")).isEqualTo(real.withBody(Changes.utf8("<html>")));
        assertThat(after("{ body: \"\" }").body()).isEmpty();
    }

    @Test
    void cutsTheBodyAfterSomeBytes() {
        assertThat(after("{ truncate: 2 }").body()).isEqualTo(Changes.utf8("[\""));
        assertThat(Changes.onAnswer("{ truncate: 99 }", real).count()).isZero();
    }

    @Test
    void writesTheBodyInAnotherEncoding() {
        assertThat(after("{ encode: ISO-8859-1 }").body()).isEqualTo("[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void sendsInChunks() {
        assertThat(after("{ chunked: true }").chunked()).isTrue();
    }

    @Test
    void countsTheChangesOfAllSteps() {
        assertThat(Changes.onAnswer("{ status: 201 }, { duplicate: /* }, { remove: /a }", real)
                        .count())
                .isEqualTo(2);
    }

    @Test
    void touchesSuccessesOnlyUnlessStatusesAreNamed() {
        Answer refusal = real.withStatus(400);
        Request sent = Changes.question("{}");

        assertThat(Changes.onAnswer("{ status: 500 }", refusal).count()).isZero();
        Mutation onRefusals = Mutation.of("{ when: { status: [4xx, 503] }, answer: [{ status: 500 }] }");
        assertThat(onRefusals.answer(sent, refusal, 1).value().status()).isEqualTo(500);
        assertThat(onRefusals.answer(sent, real.withStatus(503), 1).count()).isEqualTo(1);
        assertThat(onRefusals.answer(sent, real, 1).count()).isZero();
    }
}
