package dev.mockerp.contract.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build makes the same of the same contract, and stops at what it cannot make. */
class PrecompileContractsTest {

    @TempDir
    private Path contracts;

    @ParameterizedTest
    @ValueSource(strings = {"openapi.json", "rules.json", "conditions.bin"})
    void theSameContractBringsTheSameBytes(String file) throws IOException {
        Path folder = Files.createDirectory(contracts.resolve("shoxl"));
        Files.copy(Path.of("shoxl", "openapi.yaml"), folder.resolve("openapi.yaml"));
        Files.copy(Path.of("shoxl", "rules.yaml"), folder.resolve("rules.yaml"));
        PrecompileContracts.main(new String[] {contracts.toString()});
        try (InputStream shipped = Contract.class.getResourceAsStream("/contracts/shoxl/" + file)) {
            assertThat(Files.readAllBytes(folder.resolve(file))).isEqualTo(shipped.readAllBytes());
        }
    }

    @Test
    void aConditionThatIsNoCelStopsTheBuildWithItsRule() throws IOException {
        Path folder = Files.createDirectory(contracts.resolve("shoxl"));
        Files.writeString(folder.resolve("openapi.yaml"), "{}");
        Files.writeString(folder.resolve("rules.yaml"), "[{ id: SHX-GPI-999, condition: self.a == }]");
        assertThatThrownBy(() -> PrecompileContracts.main(new String[] {contracts.toString()}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHX-GPI-999");
    }
}
