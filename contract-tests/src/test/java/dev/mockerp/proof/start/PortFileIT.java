package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that cannot read the ready line finds the port in a file. */
class PortFileIT {

    @TempDir
    private Path folder;

    @Test
    void thePortStandsInTheFileForAsLongAsTheMockServes() throws Exception {
        Path file = Files.writeString(folder.resolve("mock.port"), "of an earlier run");
        try (Program program = Program.start("--server.port=0", "--port-file=" + file)) {
            assertThat(file).hasContent(program.address().getPort() + "\n");
            assertThat(folder).isDirectoryContaining("glob:**mock.port");

            program.process().destroy();

            assertThat(program.process().waitFor(8, TimeUnit.SECONDS)).isTrue();
            assertThat(folder).isEmptyDirectory();
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeWrittenStopsTheStart() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        MockErp.Ended ended = MockErp.startInVain("--port-file=" + taken);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).hasLineCount(1).contains("--port-file=" + taken);
        assertThat(ended.out()).doesNotContain("ready");
        assertThat(folder.toFile().list()).containsExactly("taken");
    }
}
