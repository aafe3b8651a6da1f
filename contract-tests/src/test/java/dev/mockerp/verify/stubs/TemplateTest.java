package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void bracesInATextOpenNothingAndStayTheSameJson() {
        String json = "{\"note\":\"{{now}} and {{{x}}}\",\"a\":{\"b\":{}}}";
        String literal = Template.literal(json);
        assertThat(literal).doesNotContain("{{");
        assertThat(Json.read(literal.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Json.read(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anAnswerFollowsTheRequestWhereTheMadeUpWordStands() {
        Answer answer = Answer.json(404, Map.of(), "{\"message\":\"There is no customer nobody. {{x}}\"}");
        assertThat(Template.following(answer, "nobody", "{{it}}").text())
                .isEqualTo("{\"message\":\"There is no customer {{it}}. {\\u007bx}}\"}");
    }

    @Test
    void onlyPlainTextsStandBetweenQuotes() {
        assertThat(Template.isPlain("PO 2026/17-é")).isTrue();
        assertThat(Template.isPlain("it's")).isFalse();
        assertThat(Template.isPlain("a}}")).isFalse();
        assertThat(Template.isPlain("")).isFalse();
    }
}
