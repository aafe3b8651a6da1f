package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts come back letter by letter: any script, any sign, any zero in front. */
class TextsIT {

    private final Flow flow = Flow.demo();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ødegård",
                "Ελένη",
                "Нина",
                "株式会社",
                "محمد بن علي",
                "👩‍🔧🏳️‍🌈",
                "e\u0301 and \u00e9",
                " leading and trailing ",
                "\"quoted\" \\ back / slash",
                "line\nbreak\ttab",
                "<b>&amp;</b>",
                "'; --",
                "${x} {{y}} %s",
                "null",
                "0128",
                "\u200bzero\u00a0width\u2028",
                "\u0001\u001f",
                "\uFEFFbom"
            })
    @Proves("FLW-CUS-087")
    void textsComeBackLetterForLetter(String text) {
        ObjectNode sent = NewCustomer.full();
        ObjectNode change = object();
        for (String member : NewCustomer.TEXTS) {
            sent.put(member, text + Unique.digits());
            change.put(member, text + Unique.digits());
        }
        String uid = flow.created(sent);
        assertTexts(uid, sent);

        flow.update(uid, change).expect(200);
        assertTexts(uid, change);
    }

    private void assertTexts(String uid, JsonNode sent) {
        ObjectNode read = flow.read(uid);
        for (String member : NewCustomer.TEXTS) {
            assertThat(read.get(member).asString())
                    .as(member)
                    .isEqualTo(sent.get(member).asString());
        }
    }

    @Test
    @Proves("FLW-CUS-087")
    void escapesOfJsonAreReadAsTheLettersTheyStandFor() {
        String digits = Unique.digits();
        String uid = flow.create("""
                        {"customerType":"PERSON","firstname":"Zo\\u00eb %s","lastname":"\\ud83d\\ude00\\/"}""".formatted(digits)).expect(201).text("/customerUid");

        assertThat(flow.read(uid).get("firstname").asString()).isEqualTo("Zoë " + digits);
        assertThat(flow.read(uid).get("lastname").asString()).isEqualTo("😀/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0010128", "0", "000", "007000000000000000000001", "12", ""})
    @Proves("FLW-CUS-050")
    void leadingZerosOfLedgerNumbersAreKept(String ledgerNumber) {
        String uid = flow.created(NewCustomer.person().put("ledgerNumber", ledgerNumber));
        assertThat(flow.read(uid).get("ledgerNumber").asString()).isEqualTo(ledgerNumber);

        flow.update(uid, object("ledgerNumber", "00" + ledgerNumber)).expect(200);
        assertThat(flow.read(uid).get("ledgerNumber").asString()).isEqualTo("00" + ledgerNumber);
    }
}
