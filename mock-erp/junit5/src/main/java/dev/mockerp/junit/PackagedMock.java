package dev.mockerp.junit;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The jar of the mock, which rides in ours: Java starts no jar inside a jar, so that it is copied out once.
 *
 * <p>The copy is kept in a folder of the user alone, not in a temporary one that others could write to, and is named by
 * its hash: every version has its own, and one that is there is whole.
 */
final class PackagedMock {

    private static final int DAYS_UNUSED = 30;

    private PackagedMock() {}

    /** The options with which the mock is measured. */
    static List<String> jvmOptions() {
        return text("jvm.options")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** The copy; it is made if it is not there. Where nothing can be kept it is one for this run. */
    static synchronized Path jar() {
        String name = text("mock-erp.jar.sha256").strip() + ".jar";
        try {
            return kept(folder(), name);
        } catch (IOException notWritable) {
            return temporary();
        }
    }

    private static Path kept(Path folder, String name) throws IOException {
        Path jar = folder.resolve(name);
        if (Files.isRegularFile(jar)) {
            jar.toFile().setLastModified(System.currentTimeMillis());
            return jar;
        }
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "copy", null);
        try {
            copyTo(copy);
            Files.move(copy, jar, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
        removeUnused(folder);
        return jar;
    }

    private static Path folder() throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path folder =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        if (!folder.isAbsolute()) {
            throw new IOException("the user has no folder: " + folder);
        }
        return folder.resolve("mock-erp");
    }

    private static Path temporary() {
        try {
            Path jar = Files.createTempFile("mock-erp", ".jar");
            jar.toFile().deleteOnExit();
            copyTo(jar);
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException("the mock ERP cannot be copied out of its jar", e);
        }
    }

    /** Takes older versions away. One that another program holds fast goes the next time. */
    private static void removeUnused(Path folder) {
        long oldest = System.currentTimeMillis() - TimeUnit.DAYS.toMillis(DAYS_UNUSED);
        File[] files = folder.toFile().listFiles(file -> file.lastModified() < oldest);
        for (File file : files == null ? new File[0] : files) {
            file.delete();
        }
    }

    private static void copyTo(Path file) throws IOException {
        try (InputStream in = open("mock-erp.jar")) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = PackagedMock.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException(resource + " is not in the jar; mvn package puts it there");
        }
        return in;
    }
}
