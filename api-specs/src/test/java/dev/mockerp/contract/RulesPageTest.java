package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void theRulesPageIsWhatTheRulesSay() throws Exception {
        if (Boolean.getBoolean("docs.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, RulesPage.text());
        }
        assertThat(PAGE)
                .as("docs/rules.md is stale: mvn -pl api-specs test -Dtest=RulesPageTest -Ddocs.update=true")
                .hasContent(RulesPage.text());
    }
}
