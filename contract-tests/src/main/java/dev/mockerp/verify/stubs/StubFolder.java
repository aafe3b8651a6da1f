package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The folder that takes stubs as WireMock reads them, and nothing else. */
public final class StubFolder {

    private static final String MAPPINGS = "mappings";
    private static final String FILES = "__files";
    private static final String OURS = "(shoxl|retailnxt|flowretail)-[A-Za-z0-9-]+-[0-9a-f]{8}\\.(json|txt)";
    private static final int NAMED_FOREIGN_FILES = 5;

    private final Path folder;

    private StubFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder that is new, empty, or holds an earlier export. Nothing is written yet.
     *
     * @throws StubsProblem if it holds anything else, is a file, or cannot be written to
     */
    public static StubFolder at(Path out) {
        Path folder = out.toAbsolutePath().normalize();
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new StubsProblem(out + " is a file: name a folder for the stubs.");
        }
        Path parent = folder.getParent();
        if (parent == null) {
            throw new StubsProblem("The folder " + out + " cannot be used for the stubs: name one below it.");
        }
        try {
            Files.createDirectories(parent);
            refuseForeignFiles(out, folder);
        } catch (IOException e) {
            throw new StubsProblem("The folder " + out + " cannot be used for the stubs (" + why(e) + ").");
        }
        if (!Files.isWritable(parent) || Files.exists(folder) && !Files.isWritable(folder)) {
            throw new StubsProblem("The folder " + out + " cannot be written to.");
        }
        return new StubFolder(folder);
    }

    /**
     * Writes all stubs, in the place of an earlier export. They appear whole or not at all.
     *
     * @throws StubsProblem if they cannot be written, or hold a secret
     */
    public void write(List<Stubs> stubs) {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        for (Stubs ofApi : stubs) {
            for (Stub stub : ofApi.all()) {
                StubFile file = StubFile.of(ofApi.api(), stub);
                put(contents, MAPPINGS + "/" + file.name() + ".json", bytes(file.mapping()), ofApi);
                if (file.hasBody()) {
                    put(contents, FILES + "/" + file.body(), stub.answer().body(), ofApi);
                }
            }
        }
        Path beside = null;
        try {
            // Of its own name: whatever else lies there is somebody's.
            beside = Files.createTempDirectory(folder.getParent(), ".stubs-");
            Path part = Files.createDirectory(beside.resolve("new"));
            Files.createDirectory(part.resolve(MAPPINGS));
            Files.createDirectory(part.resolve(FILES));
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                Path path = part.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
            exchange(part, beside.resolve("old"));
        } catch (IOException e) {
            throw new StubsProblem("The stubs cannot be written to " + folder + " (" + why(e) + ").");
        } finally {
            forget(beside);
        }
    }

    private void exchange(Path part, Path old) throws IOException {
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (there) {
            Files.move(folder, old);
        }
        try {
            Files.move(part, folder);
        } catch (IOException e) {
            if (there) {
                Files.move(old, folder);
            }
            throw e;
        }
    }

    private static void put(TreeMap<String, byte[]> contents, String name, byte[] bytes, Stubs stubs) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (stubs.secrets().stream().anyMatch(text::contains)) {
            throw new StubsProblem("An answer of " + stubs.api().folder()
                    + " holds a password, token or header of the profile; no stubs were written.");
        }
        if (contents.put(name, bytes) != null) {
            throw new IllegalStateException("two stubs have the name " + name);
        }
    }

    private static void refuseForeignFiles(Path out, Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<String> foreign = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : (Iterable<Path>) entries.sorted()::iterator) {
                if (!entry.equals(folder) && !isOurs(folder.relativize(entry), entry)) {
                    foreign.add(folder.relativize(entry).toString());
                }
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
        if (!foreign.isEmpty()) {
            List<String> named = foreign.stream()
                    .limit(NAMED_FOREIGN_FILES)
                    .map(name -> name.replaceAll("\\p{C}", "?"))
                    .toList();
            String more = foreign.size() > named.size() ? " and " + (foreign.size() - named.size()) + " more" : "";
            throw new StubsProblem("The folder " + out + " holds what belongs to no export of stubs ("
                    + String.join(", ", named) + more + "): name a new or an empty one.");
        }
    }

    private static boolean isOurs(Path relative, Path entry) throws IOException {
        String place = relative.toString().replace('\\', '/');
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return place.equals(MAPPINGS)
                    || place.equals(FILES)
                    || place.matches(FILES + "/(shoxl|retailnxt|flowretail)");
        }
        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (place.matches(FILES + "/(shoxl|retailnxt|flowretail)/" + OURS)) {
            return true;
        }
        return place.matches(MAPPINGS + "/" + OURS) && isMarked(entry);
    }

    /** A mapping of somebody else may have such a name, but not our mark. */
    private static boolean isMarked(Path mapping) throws IOException {
        try {
            return Json.read(Files.readAllBytes(mapping)).path("metadata").has(StubFile.MARK);
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static void forget(@Nullable Path beside) {
        if (beside == null) {
            return;
        }
        try (Stream<Path> entries = Files.walk(beside)) {
            for (Path entry : (Iterable<Path>) entries.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(entry);
            }
        } catch (IOException leftBehind) {
            // It lies beside the export and does no harm.
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String why(IOException e) {
        // The message of most file system exceptions is only the path; their name says what happened.
        String name = e.getClass().getSimpleName();
        return name.replace("Exception", "") + ": " + e.getMessage();
    }
}
