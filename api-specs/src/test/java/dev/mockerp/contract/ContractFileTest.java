package dev.mockerp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What programs read is what people read. */
class ContractFileTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    private static JsonNode yaml(Api api, String name) {
        return YAML.readTree(Path.of(api.folder(), name).toFile());
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void theJsonSaysWhatTheYamlSays(Api api) {
        assertThat(ContractFile.OPENAPI.read(api)).isEqualTo(yaml(api, "openapi.yaml"));
        assertThat(ContractFile.RULES.read(api)).isEqualTo(yaml(api, "rules.yaml"));
    }

    @Test
    void aDocumentIsReadAsJacksonReadsIt() throws Exception {
        String json = "{\"a\": [1, -2147483649, 9223372036854775808, 1.5, 1e3], \"b\": {\"c\": null, \"d\": true,"
                + " \"e\": false}, \"f\": [], \"g\": {}, \"é\\u00e9\": \"ü\\n\"}";
        assertThat(DocumentReader.read(json.getBytes("UTF-8"))).isEqualTo(new JsonMapper().readTree(json));
    }

    @Test
    void theHashTellsApisAndVersionsApart() {
        Stream<Contract> contracts = Stream.concat(
                IntStream.of(6, 8, 16).mapToObj(version -> Contract.of(Api.SHOXL, version)),
                Stream.of(Api.values()).map(Contract::of));
        assertThat(contracts.map(Contract::hash))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void theHashStaysTheSame() {
        assertThat(Contract.of(Api.SHOXL, 8).hash())
                .isEqualTo(Contract.of(Api.SHOXL, 8).hash());
    }
}
