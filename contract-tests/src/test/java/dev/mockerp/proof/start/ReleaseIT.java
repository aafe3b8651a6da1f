package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is released runs where it is unpacked, without the sources and without what the build keeps for itself. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseIT {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    /** Unpacks one, with the rights of its files. */
    private Path unpacked(String property) throws IOException {
        Path zip = Path.of(System.getProperty(property)).normalize();
        try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
                Stream<Path> all = Files.walk(files.getPath("/"))) {
            all.filter(Files::isRegularFile).forEach(this::unpack);
        }
        try (Stream<Path> roots = Files.list(folder)) {
            return roots.findFirst().orElseThrow();
        }
    }

    private void unpack(Path file) {
        try {
            Path target = folder.resolve(file.toString().substring(1));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a program that cannot keep anything for its next start. */
    private Process start(Path program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(program.toString()), Stream.of(arguments))
                .toList());
        builder.environment().put("XDG_CACHE_HOME", program.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theMockServesFromWhereItIsUnpacked() throws Exception {
        Path home = unpacked("mockerp.zip");
        assertThat(names(home)).containsExactly("bin", "lib");
        Path portFile = folder.resolve("port");
        Process mock = start(home.resolve("bin/mock-erp"), "--server.port=0", "--port-file=" + portFile);
        try {
            assertThat(Files.readString(awaited(portFile, mock)).trim()).matches("[0-9]+");
            URI health =
                    URI.create("http://127.0.0.1:" + Files.readString(portFile).trim() + "/__erp/health");
            assertThat(HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            mock.destroy();
            assertThat(mock.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** Waits until the file is there, as the guide for build servers does. */
    private Path awaited(Path file, Process program) throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 20 && !Files.exists(file); i++) {
            assertThat(program.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("it ended: %s", Files.readString(folder.resolve("out.txt")))
                    .isFalse();
        }
        return file;
    }

    @Test
    void theCheckerKnowsItsRulesWhereItIsUnpacked() throws Exception {
        Path home = unpacked("erpverify.zip");
        assertThat(names(home)).containsExactly("bin", "lib");

        Process checker = start(home.resolve("bin/erp-verify"), "explain", "SHX-GPI-007");

        assertThat(checker.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(checker.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8))
                .contains("SHX-GPI-007");
    }
}
