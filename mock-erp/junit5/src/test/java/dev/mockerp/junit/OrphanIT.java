package dev.mockerp.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A run of tests that is killed leaves no mock behind. */
class OrphanIT {

    /** A program that is killed while its mock runs. */
    static final class Killed {

        private Killed() {}

        /** Prints the process id of the mock, and waits for the end. */
        public static void main(String[] args) throws Exception {
            System.out.println(MockProcess.start(List.of()).pid());
            Thread.sleep(TimeUnit.MINUTES.toMillis(5));
        }
    }

    @Test
    void aMockEndsWithTheJvmThatStartedItEvenIfThatIsKilled() throws Exception {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = killed.inputReader()) {
            ProcessHandle mock =
                    ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
            assertThat(mock.isAlive()).isTrue();

            killed.destroyForcibly();

            assertThat(mock.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            killed.destroyForcibly();
        }
    }
}
