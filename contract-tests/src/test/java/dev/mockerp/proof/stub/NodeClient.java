package dev.mockerp.proof.stub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A shop's test in Node, with a client of WireMock that npm installs below the folder of the build. */
final class NodeClient {

    private static final Path SOURCE = Path.of("src", "test", "wiremock-clients", "node");
    private static final Path PLACE = Path.of("target", "wiremock-clients", "node");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "verify.js");

    /** What npm writes when it has installed everything. */
    private static final Path INSTALLED = PLACE.resolve("node_modules").resolve(".package-lock.json");

    private NodeClient() {}

    /** What it says of that sandbox. Where there is no Node, or no registry to install from, the test is skipped. */
    static String verify(String sandbox) throws IOException, InterruptedException {
        Ended version = run(5, "node", "--version");
        Assumptions.assumeTrue(version.code() == 0, "node is not installed");
        int major = Integer.parseInt(version.output().strip().replaceAll("^v|\\..*", ""));
        Assumptions.assumeTrue(major >= 20, "node is older than 20");
        install();
        Ended verified = run(20, "node", "verify.js", sandbox);
        return verified.code() == 0 ? verified.output().strip() : "failed: " + verified.output();
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        boolean asBefore = Files.exists(INSTALLED)
                && Files.exists(PLACE.resolve("package-lock.json"))
                && Files.mismatch(SOURCE.resolve("package-lock.json"), PLACE.resolve("package-lock.json")) < 0;
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!asBefore) {
            Ended npm = run(8, "npm", "ci", "--ignore-scripts", "--prefer-offline", "--fetch-retries=0");
            Assumptions.assumeTrue(npm.code() == 0, "npm cannot install WireMock's client now: " + npm.output());
        }
    }

    /** How a program ended, and what it said; not with 0 if it is not there or took too long. */
    private record Ended(int code, String output) {}

    private static Ended run(int seconds, String... command) throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Path output = Files.createTempFile(PLACE, command[0], ".log");
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(PLACE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException notThere) {
            return new Ended(-1, command[0] + " is not installed");
        } finally {
            output.toFile().deleteOnExit();
        }
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return new Ended(-1, command[0] + " took longer than " + seconds + " seconds");
        }
        return new Ended(process.exitValue(), Files.readString(output));
    }
}
