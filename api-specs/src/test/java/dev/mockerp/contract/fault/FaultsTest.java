package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FaultsTest {

    private static final String FAULT = """
            - name: stock-as-text
              breaks: The stock is a text.
              kind: wrong-type
              rule: shoxl#GetProductInformationResult.stock.type
              verdict: fail
              operations: [getProductInformations]
              answer: [{ convert: /*/stock, to: string }]
            """;

    private static List<Fault> read(String yaml) {
        return Faults.read(Api.SHOXL, new YAMLMapper().readTree(yaml));
    }

    @Test
    void readsAFault() {
        Fault fault = read(FAULT).get(0);

        assertThat(fault.toString()).isEqualTo("shoxl/stock-as-text");
        assertThat(fault.breaks()).isEqualTo("The stock is a text.");
        assertThat(fault.kind()).isEqualTo(Kind.WRONG_TYPE);
        assertThat(fault.rule()).isEqualTo("shoxl#GetProductInformationResult.stock.type");
        assertThat(fault.evidence()).isEqualTo(Evidence.TEXT);
        assertThat(fault.version()).isNull();
        assertThat(fault.mutation().operations()).containsExactly("getProductInformations");
    }

    @Test
    void readsTheVersionThatItIsFor() {
        assertThat(read(FAULT + "  version: 6\n").get(0).version()).isEqualTo(6);
    }

    @Test
    void readsWhatIsPublishedAndBrokenBesides() {
        String note = FAULT.replace("verdict: fail", "verdict: note");

        assertThat(read(note).get(0).alsoBreaks()).isEmpty();
        assertThat(read(note + "  alsoBreaks: [SHX-GPI-001, SHX-GPI-002]\n")
                        .get(0)
                        .alsoBreaks())
                .containsExactly("SHX-GPI-001", "SHX-GPI-002");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FAULT + "  alsoBreaks: [SHX-GPI-001]\n"))
                .withMessageContaining("shoxl/stock-as-text");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-type, wrong-mood",
        "fail, pass",
        "stock-as-text, Stock As Text",
        "breaks:, broken:",
        "convert, confuse",
        "rule:, rules:",
    })
    void refusesWhatItDoesNotUnderstandAndNamesTheFault(String right, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FAULT.replace(right, wrong)))
                .withMessageContaining("shoxl/" + (right.startsWith("stock") ? wrong : "stock-as-text"));
    }

    @Test
    void refusesANameThatIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FAULT + FAULT))
                .withMessageContaining("shoxl/stock-as-text: the name is taken");
    }
}
