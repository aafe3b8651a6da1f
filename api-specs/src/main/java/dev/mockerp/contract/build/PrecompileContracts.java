package dev.mockerp.contract.build;

import dev.mockerp.contract.condition.CheckedConditions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the documents beside their YAML as JSON, and the conditions checked, as programs read them. */
public final class PrecompileContracts {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private PrecompileContracts() {}

    /**
     * Takes the folder that holds a folder per API, of {@code openapi.yaml} and, of an ERP's API, {@code rules.yaml}. The same YAML gives
     * the same bytes.
     *
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if a condition is not valid CEL
     */
    public static void main(String[] args) throws IOException {
        for (Path folder : folders(Path.of(args[0]))) {
            writeAsJson(folder, "openapi");
            if (Files.exists(folder.resolve("rules.yaml"))) {
                JsonNode rules = writeAsJson(folder, "rules");
                Files.write(folder.resolve("conditions.bin"), CheckedConditions.of(conditions(rules)));
            }
        }
    }

    private static List<Path> folders(Path contracts) throws IOException {
        try (Stream<Path> children = Files.list(contracts)) {
            return children.filter(child -> Files.exists(child.resolve("openapi.yaml")))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode writeAsJson(Path folder, String name) throws IOException {
        JsonNode document = YAML.readTree(Files.readAllBytes(folder.resolve(name + ".yaml")));
        Files.write(folder.resolve(name + ".json"), JSON.writeValueAsBytes(document));
        return document;
    }

    private static Map<String, String> conditions(JsonNode rules) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (JsonNode rule : rules) {
            if (rule.has("condition")) {
                conditions.put(rule.get("id").asString(), rule.get("condition").asString());
            }
        }
        return conditions;
    }
}
