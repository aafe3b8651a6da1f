package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MutationTest {

    private static Mutation when(String when) {
        return Mutation.of("{ when: " + when + ", answer: [{ status: 204 }] }");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { query: { trace: a b } }                        | true
            { query: { trace: { present: false } } }         | false
            { header: { content-type: { matches: json } } }  | true
            { header: { accept: { present: true } } }        | false
            { body: { /accountNumber: "128" } }              | true
            { body: { /accountNumber: { type: number } } }   | false
            { body: { "/productNumbers/*": "70001" } }       | true
            { body: { /context: { present: false } } }       | true
            { json: true }                                   | true
            { json: false }                                  | false
            { path: { tenantUid: demo } }                    | false
            """)
    void isForTheRequestsThatMeetEveryDemand(String when, boolean expected) {
        Request sent = Changes.question("{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",\"70001\"]}");

        assertThat(when(when).concerns(sent)).isEqualTo(expected);
    }

    @Test
    void looksAtThePath() {
        assertThat(when("{ path: { tenantUid: demo, customerUid: c 1 } }").concerns(Changes.get()))
                .isTrue();
    }

    @Test
    void seesABodyThatIsNotJson() {
        assertThat(when("{ json: false }").concerns(Changes.question("{"))).isTrue();
        assertThat(when("{ body: { /a: { present: false } } }").concerns(Changes.question("{")))
                .isTrue();
    }

    @Test
    void isForTheNamedOperationsOnly() {
        Mutation mutation = Mutation.of("{ operations: [getCustomer], answer: [{ status: 204 }] }");

        assertThat(mutation.concerns(Changes.get())).isTrue();
        assertThat(mutation.concerns(Changes.question("{}"))).isFalse();
    }

    @Test
    void takesItsTurn() {
        assertThat(IntStream.rangeClosed(1, 6).filter(when("{ turn: { every: 2 } }")::isDue))
                .containsExactly(2, 4, 6);
        assertThat(IntStream.rangeClosed(1, 6).filter(when("{ turn: { from: 5 } }")::isDue))
                .containsExactly(5, 6);
        assertThat(IntStream.rangeClosed(1, 6).filter(when("{ turn: { only: 3 } }")::isDue))
                .containsExactly(3);
        assertThat(when("{}").isDue(1)).isTrue();
    }

    @Test
    void namesTheBehaviour() {
        assertThat(Mutation.of("behaviour: pages-overlap").behaviour()).isEqualTo(Behaviour.PAGES_OVERLAP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answer: [{ explode: /a }]",
                "answer: [{ remove: a }]",
                "answer: [{ remove: /a, to: 1 }]",
                "answer: [{ set: /a }]",
                "answer: [{ set: /a, to: 1, from: \"answer:/b\" }]",
                "answer: [{ set: /a, from: moon:b }]",
                "answer: [{ convert: /a, to: date }]",
                "answer: [{ recase: /a, to: snake }]",
                "answer: [{ cut: /a, to: some }]",
                "answer: [{ add: /a, by: some }]",
                "answer: [{ status: fine }]",
                "answer: [{ chunked: false }]",
                "answer: [{ query: a, to: b }]",
                "answer: [{ remove: /a, where: { b: { like: x } } }]",
                "answer: [remove]",
                "request: [{ status: 200 }]",
                "request: [{ truncate: 2 }]",
                "{ when: { moon: full }, answer: [{ status: 204 }] }",
                "{ when: { status: 7xx }, answer: [{ status: 204 }] }",
                "{ when: { turn: { each: 2 } }, answer: [{ status: 204 }] }",
                "{ when: { turn: { every: 0 } }, answer: [{ status: 204 }] }",
                "{ when: { turn: { every: 2, from: 2 } }, answer: [{ status: 204 }] }",
                "{ when: { body: { a: 1 } }, answer: [{ status: 204 }] }",
                "behaviour: explodes",
                "{ answers: [{ status: 204 }] }",
                "{ operations: [getCustomer] }"
            })
    void refusesWhatItDoesNotUnderstand(String yaml) {
        assertThatIllegalArgumentException().isThrownBy(() -> Mutation.of(yaml));
    }
}
