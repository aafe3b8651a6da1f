package dev.mockerp.erp.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsTest {

    private static final Path PAGE = Path.of("..", "docs", "settings.md");

    private static Settings settings(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", given));
        return new Settings(environment);
    }

    @Test
    void everyDefaultIsAllowed() {
        assertThat(Settings.ALL)
                .allSatisfy(setting -> assertThat(setting.allows(setting.defaultValue()))
                        .as(setting.name())
                        .isTrue());
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThatThrownBy(() -> settings(Map.of("shoxl.auth", "kerberos", "seed", "one", "server.port", "70000")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("--shoxl.auth=kerberos is not allowed: none | basic | header")
                .hasMessageContaining("--seed=one is not allowed: 0 to 2147483647")
                .hasMessageContaining("--server.port=70000 is not allowed: 0 to 65535");
    }

    @Test
    void everySwitchThatARuleNamesExists() {
        Set<String> names = Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        assertThat(Stream.of(Api.values())
                        .flatMap(api -> Contract.everyRule(api).stream())
                        .map(Rule::setting)
                        .filter(Objects::nonNull))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(names).contains(setting));
    }

    @Test
    void everySwitchOfAnApiBelongsToARule() {
        Set<String> named = Stream.of(Api.values())
                .flatMap(api -> Contract.everyRule(api).stream())
                .map(Rule::setting)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(Settings.ALL.stream()
                        .filter(setting -> !setting.choices().isEmpty())
                        .map(Setting::name)
                        .filter(SettingsTest::isOfAnApi))
                .allSatisfy(name -> assertThat(named).contains(name));
    }

    private static boolean isOfAnApi(String name) {
        return Stream.of(Api.values()).anyMatch(api -> name.startsWith(api.folder() + "."));
    }

    @Test
    void theSettingsPageIsWhatTheSettingsAre() throws Exception {
        StringBuilder page = new StringBuilder("""
                # The settings

                <!-- Generated: mvn -pl mock-erp -am test -Dtest=SettingsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true -->

                Each is an option `--name=value` of the mock, and is read from the environment too: `--shoxl.auth` from
                `SHOXL_AUTH`, those without a dot with a prefix, `--seed` from `MOCK_ERP_SEED`. Where the vendors leave open what
                a shop could be built upon, a setting switches the reading: the default is what we assume, the others let you
                test a shop against what else it could mean. What is assumed without a switch stands in [rules.md](rules.md).

                | setting | default | or | meaning |
                |---|---|---|---|
                """);
        for (Setting setting : Settings.ALL) {
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            setting.name(),
                            setting.defaultValue().isEmpty() ? "" : "`" + setting.defaultValue() + "`",
                            setting.choices().isEmpty()
                                    ? setting.allowed()
                                    : setting.choices().stream()
                                            .filter(choice -> !choice.equals(setting.defaultValue()))
                                            .map(choice -> "`" + choice + "`")
                                            .collect(Collectors.joining(", ")),
                            setting.meaning()));
        }
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/settings.md is stale; its first lines say how to renew it")
                .hasContent(page.toString());
    }
}
