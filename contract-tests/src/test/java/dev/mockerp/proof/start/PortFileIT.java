package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the port file from being written; that it is written and removed shows the guide to CI, whose script runs. */
class PortFileIT {

    @TempDir
    private Path folder;

    @Test
    void aFileThatAKilledMockLeftIsGoneBeforeAnythingElseIsDone() throws IOException {
        Path left = Files.writeString(folder.resolve("mock.port"), "99\n");

        MockErp.Ended ended = MockErp.startInVain("--port-file=" + left, "--fixtures=" + folder.resolve("none"));

        assertThat(ended.code()).isEqualTo(2);
        assertThat(left).doesNotExist();
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
