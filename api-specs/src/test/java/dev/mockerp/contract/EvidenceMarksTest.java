package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EvidenceMarksTest {

    private static JsonNode document(String property) {
        return new YAMLMapper().readTree("""
                        paths: {}
                        components:
                          schemas:
                            Thing:
                              type: object
                              required: [name]
                              x-evidence: TEXT
                              properties:
                                name: %s
                        """.formatted(property));
    }

    @Test
    void namesAMemberWithoutAMark() {
        assertThat(EvidenceMarks.missingIn(document("{ type: string }")))
                .containsExactly("/components/schemas/Thing/name: x-evidence");
    }

    @Test
    void namesAConstraintThatTheMapLeavesOut() {
        assertThat(EvidenceMarks.missingIn(document(
                        "{ type: string, pattern: a, x-evidence: { member: TEXT, type: TEXT, required: TEXT } }")))
                .containsExactly("/components/schemas/Thing/name: x-evidence of pattern");
    }

    @Test
    void namesAMarkForAStatementThatIsNotMade() {
        assertThat(EvidenceMarks.missingIn(document(
                        "{ type: string, x-evidence: { member: TEXT, type: TEXT, required: TEXT, enum: TEXT } }")))
                .containsExactly("/components/schemas/Thing/name: x-evidence speaks of enum, which is not there");
    }

    @Test
    void knowsNoMarkButTheThree() {
        assertThat(EvidenceMarks.missingIn(document("{ type: string, x-evidence: CERTAIN }")))
                .isNotEmpty();
    }
}
