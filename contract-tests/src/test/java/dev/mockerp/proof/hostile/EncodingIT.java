package dev.mockerp.proof.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that are not UTF-8, and texts that are not Unicode. */
class EncodingIT {

    /** Stray bytes, cut and overlong sequences, halves of surrogate pairs, and what is beyond Unicode. */
    private static final List<String> BROKEN_UTF8 = List.of(
            "ff",
            "fe",
            "80",
            "bf",
            "c3",
            "c328",
            "c0af",
            "c080",
            "c1bf",
            "e282",
            "e28228",
            "e08080",
            "eda080",
            "edb080",
            "eda080edb080",
            "f0288cbc",
            "f0808080",
            "f4908080",
            "f5808080",
            "f8888080af",
            "e9");

    private static final List<String> HALF_PAIRS =
            List.of("\\ud800", "\\udbff", "\\udc00", "\\udc00\\ud800", "x\\ud83d", "\\ud83dx", "\\ud83d\\ud83d\\ude00");

    private final Sweep sweep = new Sweep();

    @Test
    void brokenUtf8IsRefusedInNamesAndInTexts() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            for (String hex : BROKEN_UTF8) {
                byte[] broken = HexFormat.of().parseHex(hex);
                sweep.refused(
                        target.operation() + " with the bytes " + hex + " in a text",
                        target.request(join("{\"unknown\":\"a", broken, "b\"," + good)));
                sweep.refused(
                        target.operation() + " with the bytes " + hex + " in a name",
                        target.request(join("{\"a", broken, "b\":1," + good)));
                sweep.refused(
                        target.operation() + " with the bytes " + hex + " outside of texts",
                        target.request(join("{", broken, "\"a\":1," + good)));
            }
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                if (position.takes("string")) {
                    String[] around = position.put(target, "\"a@b\"").split("a@b");
                    sweep.refused(
                            target.operation() + " with broken UTF-8 at " + position.pointer(),
                            target.request(join(around[0] + "a", new byte[] {(byte) 0xc3, 'x'}, around[1])));
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void otherEncodingsAreRefused() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = "{\"unknown\":\"é\"," + target.goodBody().toString().substring(1);
            for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "ISO-8859-1")) {
                Charset charset = Charset.forName(name);
                sweep.refused(target.operation() + " in " + name, target.request(good.getBytes(charset)));
                byte[] bytes = charset.equals(StandardCharsets.UTF_16) ? good.getBytes(StandardCharsets.UTF_8) : null;
                sweep.refused(
                        target.operation() + " that claims " + name,
                        target.request(bytes == null ? good.getBytes(charset) : bytes)
                                .header("Content-Type", "application/json;charset=" + name));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void halfASurrogatePairIsRefusedInNamesAndInTexts() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            for (String half : HALF_PAIRS) {
                for (String body : List.of(
                        "{\"unknown\":\"a" + half + "b\"," + good,
                        "{\"" + half + "\":1," + good,
                        "{\"" + half + "\":1,\"" + half + "\":2," + good,
                        "{\"unknown\":{\"a\":[{\"" + half + "\":\"" + half + "\"}]}," + good)) {
                    sweep.refused(target.operation() + " with " + body, target.request(body));
                }
            }
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                if (position.takes("string")) {
                    String body = position.put(target, "\"128\\ud800\"");
                    if (position.isInItem(target)) {
                        sweep.judged(
                                target.operation() + " with " + body,
                                target.request(body),
                                exchange -> exchange.status() == 207 || exchange.status() == 400 ? null : "no refusal");
                    } else {
                        sweep.refused(target.operation() + " with " + body, target.request(body));
                    }
                }
            }
        }
        sweep.assertAllRefused();
    }

    private static byte[] join(String before, byte[] between, String after) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(between);
        bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
