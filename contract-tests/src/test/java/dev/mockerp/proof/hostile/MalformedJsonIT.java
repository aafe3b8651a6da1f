package dev.mockerp.proof.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that are not JSON, though they may look like it. */
class MalformedJsonIT {

    /** No document as a whole. */
    private static final List<String> DOCUMENTS = List.of(
            "",
            " ",
            "\r\n\t",
            "{",
            "[",
            "\"",
            "}",
            "]",
            "{]",
            "[}",
            "{\"a\"}",
            "{\"a\":}",
            "{:1}",
            "{a:1}",
            "{1:1}",
            "{\"a\":1,}",
            "{,}",
            "{\"a\":1,,\"b\":2}",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "undefined",
            "True",
            "None",
            "nul",
            "nulll",
            "{'a':'b'}",
            "{\"a\":'b'}",
            "{}{}",
            "{} {}",
            "{} x",
            "{},",
            "{};",
            "{}\u0000",
            "\u0000{}",
            "{} // end",
            "// start\n{}",
            "/* c */{}",
            "{}/* c */",
            "# c\n{}",
            "<a/>",
            "a=b&c=d",
            "--x\r\n\r\n{}",
            "%7B%7D",
            "{\"a\":1}}",
            "[1,2",
            "\u00a0{}",
            "\u2028{}",
            "NaN",
            "Infinity",
            "-Infinity",
            "-",
            "+1",
            "01",
            ".5",
            "5.",
            "1e",
            "0x10",
            "1_000",
            "\ufeff",
            "{\"a\":\"\t\"}",
            "{\"a\":\"\n\"}",
            "{\"a\":\"\u0000\"}",
            "{\"a\":\"\\x41\"}",
            "{\"a\":\"\\u12\"}",
            "{\"a\":\"\\u12g4\"}",
            "{\"a\":\"\\\"}",
            "{\"a\":\"\\'\"}");

    /** No value. */
    private static final List<String> VALUES = List.of(
            "NaN",
            "Infinity",
            "-Infinity",
            "'x'",
            "undefined",
            "TRUE",
            "nil",
            "+1",
            "01",
            "-01",
            ".5",
            "5.",
            "1e",
            "1e+",
            "0x1F",
            "1.2.3",
            "--1",
            "1 2",
            "[1,]",
            "[,1]",
            "{\"a\":1,}",
            "/* c */ 1 // d",
            "\"a\nb\"",
            "\"\\u00\"",
            "\"\\a\"",
            "`x`",
            "\"a\" \"b\"",
            "x",
            "");

    private final Sweep sweep = new Sweep();

    @Test
    void aTruncatedBodyIsRefusedWhereverItEnds() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            byte[] whole = target.goodBody().toString().getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < whole.length; length++) {
                sweep.refused(
                        target.operation() + " cut to " + length + " bytes",
                        target.request(Arrays.copyOf(whole, length)));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            DOCUMENTS.forEach(
                    document -> sweep.refused(target.operation() + " with " + document, target.request(document)));
            String good = target.goodBody().toString();
            for (String garbage : List.of("x", "{}", "]", ",", "\u0000", "\"", "/**/", good)) {
                sweep.refused(target.operation() + " and then " + garbage, target.request(good + garbage));
                sweep.refused(target.operation() + " after " + garbage, target.request(garbage + good));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void whatIsNoValueIsRefusedInEveryPlace() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString();
            for (String value : VALUES) {
                sweep.refused(
                        target.operation() + " with an unknown member " + value,
                        target.request("{\"unknown\":" + value + "," + good.substring(1)));
            }
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                if (!position.pointer().isEmpty()) {
                    for (String value : List.of("NaN", "'x'", "01", "-", "\"\\u00\"")) {
                        sweep.refused(
                                target.operation() + " " + position.pointer() + " " + value,
                                target.request(position.put(target, value)));
                    }
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void aMemberThatIsThereTwiceIsRefused() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString();
            String first = target.goodBody().propertyNames().iterator().next();
            String member = "\"" + first + "\":" + target.goodBody().get(first);
            for (String body : List.of(
                    "{" + member + "," + good.substring(1),
                    good.substring(0, good.length() - 1) + "," + member + "}",
                    "{\"unknown\":{\"a\":1,\"a\":1}," + good.substring(1),
                    "{\"unknown\":[{\"a\":1,\"\\u0061\":2}]," + good.substring(1),
                    "{\"x\":1,\"x\":null," + good.substring(1))) {
                sweep.refused(target.operation() + " with " + body, target.request(body));
            }
        }
        sweep.assertAllRefused();
    }
}
