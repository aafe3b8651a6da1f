package dev.mockerp.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The variants are what their file says that they are. */
class VariantTest {

    private static final Set<String> SECRETS = Set.of("shoxl.username", "shoxl.password", "shoxl.api-key");

    @Test
    void everySettingOfAnApiIsTurnedOverInOneOfThem() throws IOException {
        String settings = Files.readString(Path.of("..", "docs", "settings.md"));
        Set<String> turned = Variant.all().stream()
                .flatMap(variant -> variant.settings().stream())
                .map(setting -> setting.substring(2, setting.indexOf('=')))
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("(?m)^\\| `((shoxl|retailnxt|flowretail)[.][a-z-]+|unknown-members)`")
                        .matcher(settings)
                        .results()
                        .map(setting -> setting.group(1))
                        .filter(setting -> !SECRETS.contains(setting)))
                .hasSizeGreaterThan(20)
                .isSubsetOf(turned);
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(Variant.all())
                .extracting(variant -> variant.api() + " " + variant.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingThatIsPublishedIsBrokenByAnyOfThem() {
        List<String> published = Arrays.stream(Api.values())
                .flatMap(api -> Contract.everyRule(api).stream())
                .filter(rule -> rule.evidence() != Evidence.ASSUMED)
                .map(Rule::id)
                .toList();

        assertThat(Variant.all())
                .allSatisfy(variant -> assertThat(variant.notes()).doesNotContainAnyElementsOf(published));
    }
}
