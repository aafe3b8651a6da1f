package dev.mockerp.proof.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pact files are those that the shop's tests write, and expect something of every operation. */
class PactFilesIT {

    private static final Path KEPT = Path.of("pacts");
    private static final Path WRITTEN = Path.of("target", "pacts");

    @Test
    void areWhatTheShopsTestsWrite() throws IOException {
        assertThat(WRITTEN)
                .as("what the shop's tests write; mvn verify runs them before")
                .isDirectory();
        if (Boolean.getBoolean("docs.update")) {
            for (Path file : files(WRITTEN)) {
                Files.writeString(KEPT.resolve(file.getFileName()), Files.readString(file));
            }
        }
        assertThat(contents(KEPT))
                .as("a pact file is stale; CONTRIBUTING.md says how to renew it")
                .isEqualTo(contents(WRITTEN));
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.pact.Operations#all")
    void expectASuccessAndARefusalOfEveryOperation(Operation operation) throws IOException {
        TreeSet<Boolean> successes = new TreeSet<>();
        for (Path file : files(KEPT)) {
            JsonNode pact = new JsonMapper().readTree(file);
            pact.path("interactions")
                    .valueStream()
                    .filter(interaction -> isOf(operation, interaction.path("request")))
                    .forEach(interaction ->
                            successes.add(interaction.at("/response/status").asInt() < 300));
        }

        assertThat(successes).containsExactly(false, true);
    }

    private static boolean isOf(Operation operation, JsonNode request) {
        return Operations.of(
                        request.path("method").asString(), request.path("path").asString())
                .filter(found -> found.id().equals(operation.id()))
                .isPresent();
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        for (Path file : files(folder)) {
            contents.put(file.getFileName().toString(), Files.readString(file));
        }
        return contents;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
