package dev.mockerp.verify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What editors are told of a profile is what the reader takes. */
class ProfileSchemaTest {

    private static final Path FILE = VendorProfilesTest.VENDORS.resolve("profile.schema.json");

    @TempDir
    Path folder;

    static List<Path> profiles() throws IOException {
        return VendorProfilesTest.files();
    }

    private static JsonNode document() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FILE));
    }

    private static List<Error> errors(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document());
        return schema.validate(new YAMLMapper().readTree(yaml));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void everyProfileNamesTheSchemaAndKeepsIt(Path profile) throws IOException {
        assertThat(Files.readAllLines(profile).get(0))
                .isEqualTo("# yaml-language-server: $schema=../profile.schema.json");
        assertThat(profile.resolveSibling("../profile.schema.json")).exists();
        assertThat(errors(Files.readString(profile))).isEmpty();
        Example example = new Example(Files.readAllLines(profile));
        List<String> variants = new ArrayList<>(example.alternatives());
        variants.add(example.withEveryOption());
        for (String variant : variants) {
            assertThat(errors(variant)).isEmpty();
        }
    }

    @Test
    void itNamesTheMembersThatTheReaderKnows() throws IOException {
        Map<String, List<String>> named = new TreeMap<>();
        JsonNode top = document();
        named.put("", List.copyOf(top.path("properties").propertyNames()));
        top.path("properties").properties().forEach(member -> {
            JsonNode part = member.getValue().has("items") ? member.getValue().path("items") : member.getValue();
            if (part.has("properties")) {
                named.put(member.getKey(), List.copyOf(part.path("properties").propertyNames()));
                assertThat(part.path("additionalProperties").asBoolean(true)).isFalse();
            }
        });

        named.forEach((section, names) ->
                assertThat(names).as(section).containsExactlyInAnyOrderElementsOf(Members.OF.get(section)));
        assertThat(named.keySet()).isEqualTo(new TreeMap<>(Members.OF).keySet());
    }

    @Test
    void itExplainsEveryMember() throws IOException {
        assertThat(document().findParents("$ref"))
                .allSatisfy(member -> assertThat(member.has("description") || member.size() == 1)
                        .isTrue());
        document()
                .path("properties")
                .forEach(member -> assertThat(member.has("description")).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mode: write",
                "contractVersion: 5",
                "settle: 1",
                "unsupported: getCustomerProducts",
                "unsupported: [a, a]",
                "proxy: []",
                "settleSeconds: -1",
                "requestsPerSecond: 1.5",
                "timeouts: { connectSeconds: 0 }",
                "timeouts: 5",
                "tls: { clientCertPassword: x }",
                "headers: [a]",
                "knownDeviations: [{ rule: SHX-GPI-007, until: 2027-03-31 }]",
                "knownDeviations: [{ rule: SHX-GPI-007, reason: r, until: soon }]",
                "auth: { type: basic, username: u }",
                "auth: { type: none, token: t }",
                "auth: { type: bearer, token: t, password: t }",
                "auth: { token: t }",
                "auth: { type: header, name: t }"
            })
    void itRefusesWhatTheReaderRefuses(String member) throws IOException {
        assertThat(errors(Written.SHOXL + member)).isNotEmpty();
        assertThat(new Written(folder).problems(Written.SHOXL + member)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api: shoxl", "api: retailnxt", "api: flowretail", "api: rest"})
    void bothKnowWhatEachApiNeeds(String api) throws IOException {
        assertThat(errors(Written.START + api)).isNotEmpty();
        assertThat(errors(Written.START + api + "\ndata: {}\nauth: { type: none }"))
                .isNotEmpty();
        assertThat(new Written(folder).problems(Written.START + api)).isNotEmpty();
    }

    @Test
    void itTakesWhatTheReaderTakes() throws IOException {
        for (String profile : List.of(Written.SHOXL, Written.RETAILNXT, Written.FLOWRETAIL)) {
            String more = "\ncontractVersion: ${V}\nsettleSeconds: 0.5\nrequestsPerSecond: ${R}\n";
            assertThat(errors(profile + more)).isEmpty();
            assertThat(new Written(folder, Map.of("V", "8", "R", "3")).profile(profile + more))
                    .isNotNull();
        }
    }
}
