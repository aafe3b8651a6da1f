package dev.mockerp.verify.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTest {

    private static final Sent REQUEST = new Sent("GET", "/x", Map.of(), new byte[0]);
    private static final Received ANSWER = new Received(200, Map.of(), new byte[0], 1);

    private final AtomicInteger sent = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"TIMEOUT, 3", "TOO_LARGE, 3", "BROKEN, 10", "UNREACHABLE, 1", "REDIRECTED, 1"})
    void isDeadAfterThatManyRequestsWithoutAnAnswer(Kind kind, int most) {
        Line line = lineThat(kind);
        for (int i = 1; i < most; i++) {
            refusal(line);
            assertThat(line.end()).isNull();
        }
        refusal(line);
        assertThat(line.end()).isNotNull().hasMessageContaining("nothing came");
        refusal(line);
        assertThat(sent).hasValue(most);
    }

    @Test
    void anAnswerInBetweenKeepsItAlive() {
        Line line = new Line(request -> {
            if (sent.incrementAndGet() % 3 == 0) {
                return ANSWER;
            }
            throw new NoAnswer(Kind.TIMEOUT, "nothing came");
        });
        for (int i = 0; i < 30; i++) {
            if (i % 3 == 2) {
                line.send(REQUEST);
            } else {
                refusal(line);
            }
        }
        assertThat(line.end()).isNull();
    }

    @Test
    void saysHowManyRequestsWereInVainAndWhatCameOfTheLast() {
        Line line = lineThat(Kind.TIMEOUT);
        List.of(1, 2, 3).forEach(turn -> refusal(line));
        assertThat(line.end())
                .hasMessage("3 requests in a row brought no answer, and the run was given up; of the last:"
                        + " nothing came");
    }

    @Test
    void sendsNothingAfterItWasHungUp() {
        Line line = lineThat(Kind.TIMEOUT);
        line.hangUp(new NoAnswer(Kind.UNREACHABLE, "stopped"));
        assertThat(refusal(line)).hasMessage("stopped");
        assertThat(sent).hasValue(0);
    }

    @Test
    void theLastCallsAreMadeWhateverHappened() {
        Line line = lineThat(Kind.UNREACHABLE);
        refusal(line);
        line.openForLastCalls();
        line.hangUp(new NoAnswer(Kind.UNREACHABLE, "stopped"));
        assertThat(refusal(line)).hasMessage("nothing came");
        assertThat(sent).hasValue(2);
    }

    private Line lineThat(Kind kind) {
        return new Line(request -> {
            sent.incrementAndGet();
            throw new NoAnswer(kind, "nothing came");
        });
    }

    private static NoAnswer refusal(Line line) {
        return catchThrowableOfType(NoAnswer.class, () -> line.send(REQUEST));
    }
}
