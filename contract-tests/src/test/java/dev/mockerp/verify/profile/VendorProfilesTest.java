package dev.mockerp.verify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The profiles that come with the checker can be used as they are. */
class VendorProfilesTest {

    static final Path VENDORS = Path.of("vendors");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(VENDORS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Example example(Api api) throws IOException {
        return new Example(Files.readAllLines(VENDORS.resolve("example").resolve(api.folder() + ".yaml")));
    }

    private static Map<String, String> madeUp(String yaml) {
        Map<String, String> environment = new HashMap<>();
        VARIABLE.matcher(yaml).results().forEach(mention -> environment.put(mention.group(1), "made-up"));
        environment.remove("NAME");
        return environment;
    }

    private Profile read(String yaml) throws IOException {
        Files.writeString(folder.resolve("erp-ca.pem"), "");
        Files.writeString(folder.resolve("checker.p12"), "");
        return new Written(folder, madeUp(yaml)).profile(yaml);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyProfileIsReadAndIsOfTheApiThatItsNameSays(Path file) throws IOException {
        Profile profile = ProfileReader.read(file, madeUp(Files.readString(file)));

        assertThat(file).hasFileName(profile.api().folder() + ".yaml");
    }

    @Test
    void everyApiHasBoth() throws IOException {
        assertThat(files()).hasSize(2 * Api.values().length);
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void nothingNeedBeSkippedForTheMock(Api api) {
        Path file = VENDORS.resolve("mock-erp").resolve(api.folder() + ".yaml");
        Profile profile = ProfileReader.read(file, Map.of());
        Profile.Data data = profile.data();

        assertThat(profile.mode()).isEqualTo(Mode.FULL);
        assertThat(profile.unsupported()).isEmpty();
        assertThat(profile.knownDeviations()).isEmpty();
        assertThat(profile.baseUrl()).hasToString("http://127.0.0.1:8080" + (api == Api.FLOWRETAIL ? "/v2" : ""));
        switch (api) {
            case SHOXL -> {
                assertThat(data.otherAccountNumber()).isNotNull();
                assertThat(data.productNumbers()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(data.productNumbers())
                        .containsAll(data.ownProductNumbers().keySet());
                assertThat(data.ownProductNumbers()).isNotEmpty();
            }
            case RETAILNXT -> assertThat(data.otherShopCode()).isNotNull();
            case FLOWRETAIL -> {
                assertThat(data.otherTenantUid()).isNotNull();
                assertThat(data.storeUid()).isNotNull();
                assertThat(data.externalSearch()).isTrue();
                assertThat(profile.auth()).isEqualTo(new Auth.Bearer("demo-token", "access-token", "other-token"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void anExampleWorksWithAllItsOptionsToo(Api api) throws IOException {
        Example example = example(api);
        Profile profile = read(example.withEveryOption());

        assertThat(profile.knownDeviations()).hasSize(1);
        assertThat(profile.connection().proxy()).isNotNull();
        for (String alternative : example.alternatives()) {
            assertThat(read(alternative).auth()).isNotEqualTo(profile.auth());
        }
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyLineOfAnExampleHasAComment(Api api) throws IOException {
        List<String> members = example(api).members();

        assertThat(members)
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(line).matches(".*[^#]  ?# [^ ].*"));
        assertThat(example(api).lines()).allSatisfy(line -> assertThat(line).matches("|# [^ ].*|.*[^ ] +# [^ ].*"));
    }

    @Test
    void everyMemberThatTheReaderKnowsStandsInAnExample() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Api api : Api.values()) {
            List<String> variants = new ArrayList<>(example(api).alternatives());
            variants.add(example(api).withEveryOption());
            for (String variant : variants) {
                collect("", new YAMLMapper().readTree(variant), shown);
            }
        }
        Set<String> known = new TreeSet<>();
        Members.OF.forEach((section, names) -> names.forEach(name -> known.add(section + "." + name)));

        assertThat(shown).containsAll(known);
    }

    private static void collect(String section, JsonNode node, Set<String> shown) {
        node.properties().forEach(member -> {
            shown.add(section + "." + member.getKey());
            JsonNode value = member.getValue();
            (value.isArray() ? value.valueStream() : Stream.of(value))
                    .forEach(part -> collect(member.getKey(), part, shown));
        });
    }
}
