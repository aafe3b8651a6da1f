package dev.mockerp.benchmark.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class ProcessesTest {

    @TempDir
    Path folder;

    @Test
    void aRunLeavesNoProcessAndNoFileBehind() {
        Process process;
        try (Scratch scratch = new Scratch(folder)) {
            process = scratch.start(new ProcessBuilder("sleep", "60"));
            assertThat(scratch.write("deep/file", new byte[] {1})).exists();
        }
        assertThat(process.isAlive()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aCommandThatFailsMakesTheNumbersWorthless() {
        try (Scratch scratch = new Scratch(folder)) {
            assertThatThrownBy(() -> scratch.run(new ProcessBuilder("sh", "-c", "echo why; exit 3")))
                    .isInstanceOf(Worthless.class)
                    .hasMessageContaining("ended with 3")
                    .hasMessageContaining("why");
        }
    }

    @Test
    void theAccountOfAProcessGrowsWithItsWork() {
        ProcessAccount before = ProcessAccount.own();
        try (Scratch scratch = new Scratch(folder)) {
            scratch.run(new ProcessBuilder("sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done"));
        }
        assertThat(ProcessAccount.own().childSeconds()).isGreaterThan(before.childSeconds());
        assertThat(before.residentMb()).isPositive().isLessThanOrEqualTo(before.peakMb());
    }

    @Test
    void aProgramIsLookedForInTheFoldersOfThePath() throws Exception {
        Path program = Files.createFile(folder.resolve("wrk"));
        assertThat(new Programs(folder.toString()).find("wrk")).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(new Programs("/nowhere:" + folder).find("wrk")).hasValue(program);
        assertThat(new Programs("").find("wrk")).isEmpty();
    }
}
