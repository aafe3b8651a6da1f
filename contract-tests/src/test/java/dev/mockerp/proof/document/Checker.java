package dev.mockerp.proof.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged checker, as a user runs it. */
final class Checker {

    private static final long SECONDS = 120;

    private Checker() {}

    /**
     * How a run ended.
     *
     * @param code its exit code
     * @param out what it printed on standard output
     * @param err what it printed on standard error
     */
    record Ended(int code, String out, String err) {}

    /** Runs it in that folder. */
    static Ended run(Path folder, List<String> arguments) throws Exception {
        Path jar = Path.of(System.getProperty("erpverify.jar", "target/erp-verify.jar"))
                .toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:SharedArchiveFile=" + jar.toString().replaceFirst("\\.jar$", ".jsa"),
                "-Dstdout.encoding=UTF-8",
                "-jar",
                jar.toString()));
        command.addAll(arguments);
        Path out = Files.createTempFile("erp-verify", ".out");
        Path err = Files.createTempFile("erp-verify", ".err");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the checker does not end: " + arguments);
            }
            return new Ended(process.exitValue(), text(out), text(err));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws Exception {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
