package dev.mockerp.erp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.setting.Settings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** What is made anew of changed fixtures, what is taken over, and what is told when they cannot be. */
class BaseTest {

    private static final String SHOPS = """
            { "shops": [{ "shopCode": "S-1", "name": "Winkel" }],
              "users": [{ "username": "own", "password": "own", "shopCodes": ["S-1"] }] }""";

    private final Blueprint blueprint = new Blueprint(JsonMapper.shared());
    private final FromFixtures<Object> shops = blueprint.fromFixtures(making -> made(making, "retailnxt/shops.json"));
    private final FromFixtures<Object> orders = blueprint.fromFixtures(making -> {
        making.of(shops);
        return made(making, "retailnxt/orders.json");
    });
    private final FromFixtures<Object> company = blueprint.fromFixtures(making -> made(making, "company/company.json"));
    private final FixtureFiles builtIn = new FixtureFolder(new Settings(new StandardEnvironment())).read();

    private static Object made(Making making, String file) {
        making.fixtures().read(file);
        return new Object();
    }

    private static FixtureFile file(String name, String content) {
        return FixtureFile.inSandbox(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private FixtureFiles with(Map<String, String> files) {
        return builtIn.with(files.entrySet().stream()
                .map(file -> file(file.getKey(), file.getValue()))
                .toList());
    }

    @Test
    void onlyWhatAChangedFileDecidesIsMadeAnew() {
        Base before = blueprint.base(builtIn, null);

        Base withoutOrders = blueprint.base(with(Map.of("retailnxt/orders.json", "{\"orders\":[]}")), before);
        assertThat(shops.of(withoutOrders)).isSameAs(shops.of(before));
        assertThat(orders.of(withoutOrders)).isNotSameAs(orders.of(before));

        Base withOtherShops =
                blueprint.base(withoutOrders.files().with(List.of(file("retailnxt/shops.json", SHOPS))), withoutOrders);
        assertThat(shops.of(withOtherShops)).isNotSameAs(shops.of(before));
        assertThat(orders.of(withOtherShops)).as("made of the shops").isNotSameAs(orders.of(withoutOrders));
        assertThat(company.of(withOtherShops)).isSameAs(company.of(before));
        assertThat(withOtherShops.number()).isGreaterThan(withoutOrders.number());
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnceAndNothingThatFollowsFromThem() {
        FixtureFiles broken = with(Map.of(
                "company/company.json", "{\"name\":7}",
                "retailnxt/shops.json", "{",
                "retailnxt/orders.json", "[]"));

        assertThatThrownBy(() -> blueprint.base(broken, null))
                .isInstanceOfSatisfying(
                        FixtureMistakes.class,
                        wrong -> assertThat(wrong.all())
                                .extracting(mistake -> mistake.file() + mistake.pointer())
                                .contains("company/company.json/name", "retailnxt/shops.json")
                                .doesNotContain("retailnxt/orders.json"));
    }

    @Test
    void aFileThatSaysTheSameAsBeforeChangesNothing() {
        Map<String, String> files = Map.of("retailnxt/orders.json", "{\"orders\":[]}");
        Base before = blueprint.base(with(files), null);

        assertThat(orders.of(blueprint.base(with(files), before))).isSameAs(orders.of(before));
    }

    @Test
    void thousandsOfMistakesAreToldInTwentyLines() {
        FixtureFiles broken =
                with(Map.of("retailnxt/shops.json", "{\"users\":[],\"shops\":[" + "7,".repeat(5000) + "7]}"));

        assertThatThrownBy(() -> blueprint.base(broken, null))
                .satisfies(wrong -> assertThat(List.of(wrong.getMessage().split("\n")))
                        .hasSize(21)
                        .last()
                        .isEqualTo("… and 4981 more"));
    }
}
