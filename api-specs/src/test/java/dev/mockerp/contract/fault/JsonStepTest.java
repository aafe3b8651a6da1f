package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonStepTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { remove: /*/a }                                 | [{"a":1,"b":2},{"a":3}]  | [{"b":2},{}]         | 2
            { remove: /-1 }                                  | [1,2,3]                  | [1,2]                | 1
            { remove: /* }                                   | [1,2,3]                  | []                   | 3
            { remove: /a/* }                                 | {"a":{"b":1,"c":2}}      | {"a":{}}             | 2
            { remove: /a~1b }                                | {"a/b":1}                | {}                   | 1
            { remove: /*, where: { a: 1 } }                  | [{"a":1},{"a":2}]        | [{"a":2}]            | 1
            { set: /*/a, to: x }                             | [{"a":"x"},{}]           | [{"a":"x"},{"a":"x"}] | 1
            { set: /a, to: null }                            | {"a":1}                  | {"a":null}           | 1
            { set: "", to: [] }                              | {"a":1}                  | []                   | 1
            { set: /a, from: sibling:b }                     | {"a":1,"b":2}            | {"a":2,"b":2}        | 1
            { set: /a, from: sibling:no }                    | {"a":1}                  | {"a":1}              | 0
            { set: /n, from: "count:/items" }                | {"items":[7,8]}          | {"items":[7,8],"n":2} | 1
            { set: /a, from: "answer:/b/*/c" }               | {"b":[{"c":5}]}          | {"b":[{"c":5}],"a":5} | 1
            { set: /a, from: "body:/productNumbers/0" }      | {"a":1}                  | {"a":"90001"}        | 1
            { set: /a, from: query:trace }                   | {"a":1}                  | {"a":"a b"}          | 1
            { set: /a, from: "turn:" }                       | {"a":1}                  | {"a":3}              | 1
            { set: /a, from: header:content-type }           | {"a":1}                  | {"a":"application/json"} | 1
            { default: /a, to: 1 }                           | {"a":null}               | {"a":null}           | 0
            { default: /a, to: 1 }                           | {}                       | {"a":1}              | 1
            { rename: /a, to: A }                            | {"a":1,"b":2}            | {"A":1,"b":2}        | 1
            { recase: /*, to: pascal }                       | [{"aB":1,"c":2}]         | [{"AB":1,"C":2}]     | 1
            { recase: "", to: camel }                        | {"AB":1}                 | {"aB":1}             | 1
            { recase: /a, to: upper }                        | {"a":"abc"}              | {"a":"ABC"}          | 1
            { recase: /a, to: lower }                        | {"a":"ABC"}              | {"a":"abc"}          | 1
            { recase: /a, to: lower }                        | {"a":7}                  | {"a":7}              | 0
            { wrap: /a }                                     | {"a":1}                  | {"a":[1]}            | 1
            { wrap: "", in: rows }                           | [1]                      | {"rows":[1]}         | 1
            { unwrap: /a }                                   | {"a":[1,2]}              | {"a":1}              | 1
            { unwrap: /a }                                   | {"a":[]}                 | {"a":null}           | 1
            { unwrap: /a }                                   | {"a":{}}                 | {"a":{}}             | 0
            { append: /a, to: 2 }                            | {"a":[1]}                | {"a":[1,2]}          | 1
            { append: /a, to: 2 }                            | {"a":1}                  | {"a":1}              | 0
            { append: "", from: "answer:/0" }                | [{"a":1}]                | [{"a":1},{"a":1}]    | 1
            { duplicate: /* }                                | [1,2]                    | [1,1,2,2]            | 2
            { duplicate: /a }                                | {"a":1}                  | {"a":1}              | 0
            { cut: /a, to: 2 }                               | {"a":"abc"}              | {"a":"ab"}           | 1
            { cut: "", to: 1 }                               | [1,2,3]                  | [1]                  | 1
            { cut: "", to: 9 }                               | [1,2,3]                  | [1,2,3]              | 0
            { reverse: "" }                                  | [1,2,3]                  | [3,2,1]              | 1
            { reverse: /a }                                  | {"a":"ab"}               | {"a":"ba"}           | 1
            { swap: /0/a, with: /1/a }                       | [{"a":1},{"a":2}]        | [{"a":2},{"a":1}]    | 1
            { swap: /0/a, with: /1/a }                       | [{"a":1}]                | [{"a":1}]            | 0
            { replace: /a, pattern: "[^ -~]", with: "?" }    | {"a":"één"}              | {"a":"??n"}          | 1
            { replace: /a, pattern: "^0+", with: "" }        | {"a":"0042"}             | {"a":"42"}           | 1
            { replace: /a, pattern: $, with: Z }             | {"a":"T10"}              | {"a":"T10Z"}         | 1
            { add: /a, by: -3 }                              | {"a":1}                  | {"a":-2}             | 1
            { multiply: /a, by: 1.5 }                        | {"a":10}                 | {"a":15.0}           | 1
            { round: /a, to: 1 }                             | {"a":1.25}               | {"a":1.3}            | 1
            { add: /a, by: 1 }                               | {"a":"1"}                | {"a":"1"}            | 0
            """)
    void changesJson(String step, String before, String after, int count) {
        Changed<Answer> changed = Changes.onAnswer(step, Changes.answer(before));

        assertThat(new String(changed.value().body(), StandardCharsets.UTF_8)).isEqualTo(after);
        assertThat(changed.count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            string  | 1        | "1"
            string  | false    | "false"
            string  | {"b":1}  | "{\\"b\\":1}"
            string  | null     | null
            string  | 412.50   | "412.50"
            number  | "12.50"  | 12.50
            number  | "x"      | 0
            number  | true     | 1
            integer | "12.9"   | 12
            boolean | "true"   | true
            boolean | 0        | false
            array   | "a"      | ["a"]
            array   | ["a"]    | ["a"]
            object  | "{}"     | {}
            object  | "{\\"b\\":[1]}" | {"b":[1]}
            object  | 7        | {}
            """)
    void convertsToAnotherType(String type, String before, String after) {
        Changed<Answer> changed =
                Changes.onAnswer("{ convert: /a, to: " + type + " }", Changes.answer("{\"a\":" + before + "}"));

        assertThat(new String(changed.value().body(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":" + after + "}");
        assertThat(changed.count()).isEqualTo(before.equals(after) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            b: 1                      | {"a":0,"b":1.0}   | 1
            b: 1                      | {"a":0}           | 0
            b: null                   | {"a":0,"b":null}  | 1
            b: [x, y]                 | {"a":0,"b":"y"}   | 1
            b: { not: null }          | {"a":0,"b":1}     | 1
            b: { not: null }          | {"a":0,"b":null}  | 0
            b: { not: null }          | {"a":0}           | 0
            b: { not: [1, 2] }        | {"a":0,"b":2}     | 0
            b: { present: false }     | {"a":0}           | 1
            b: { present: false }     | {"a":0,"b":null}  | 0
            b: { above: 1 }           | {"a":0,"b":1.01}  | 1
            b: { above: 1 }           | {"a":0,"b":"2"}   | 0
            b: { above: 1, below: 3 } | {"a":0,"b":3}     | 0
            b: { type: string }       | {"a":0,"b":"2"}   | 1
            b: { matches: ^x }        | {"a":0,"b":"xy"}  | 1
            b: { matches: ^x }        | {"a":0,"b":"yx"}  | 0
            """)
    void touchesOnlyPlacesThatMeetTheDemand(String where, String before, int count) {
        assertThat(Changes.onAnswer("{ remove: /a, where: { " + where + " } }", Changes.answer(before))
                        .count())
                .isEqualTo(count);
    }

    @Test
    void leavesTheBytesOfAnUnchangedBodyAsTheyAre() {
        Answer answer = Changes.answer("{ \"a\" : 412.50 }");

        assertThat(Changes.onAnswer("{ remove: /b }", answer)).isEqualTo(new Changed<>(answer, 0));
    }

    @Test
    void leavesABodyAloneThatIsNotJson() {
        Answer answer = Changes.answer("<html>");

        assertThat(Changes.onAnswer("{ set: \"\", to: [] }", answer)).isEqualTo(new Changed<>(answer, 0));
    }

    @Test
    void keepsDecimalsAsTheyAreWritten() {
        assertThat(Changes.onAnswer("{ remove: /b }", Changes.answer("{\"a\":412.50,\"b\":1}"))
                        .value())
                .isEqualTo(Changes.answer("{\"a\":412.50}"));
    }
}
