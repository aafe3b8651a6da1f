package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the list of the classes that a check of the packaged mock loads, for an archive of their data to be made of. */
public final class PackagedClassList {

    private PackagedClassList() {}

    /** Runs the jar that the first argument names; writes the file that the second one names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Path folder = Files.createTempDirectory("erp-verify-classes");
        Set<String> classes = new LinkedHashSet<>();
        try (MockErp mock = MockErp.start()) {
            for (Api api : Api.values()) {
                Path loaded = folder.resolve(api.folder() + ".classes");
                check(jar, ProfileFile.in(folder, api, mock.baseUrl()), folder.resolve(api.folder()), loaded);
                classes.addAll(Files.readAllLines(loaded));
            }
        }
        Files.createDirectories(file.getParent());
        Files.write(file, classes);
    }

    private static void check(Path jar, Path profile, Path report, Path loaded)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:DumpLoadedClassList=" + loaded,
                "-jar",
                jar.toString(),
                "--quiet",
                "--profile",
                profile.toString(),
                "--out",
                report.toString()));
        Process run = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (run.waitFor() != 0) {
            throw new IllegalStateException("the check of the packaged mock ended with " + run.exitValue());
        }
    }
}
