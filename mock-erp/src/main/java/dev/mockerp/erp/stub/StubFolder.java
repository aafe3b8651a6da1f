package dev.mockerp.erp.stub;

import dev.mockerp.erp.setting.StartProblem;
import dev.mockerp.erp.watch.EditWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of stubs that the settings name, if there is one. When it was edited, each sandbox has the stubs of the
 * folder as they are, and keeps its own. An edit that cannot be taken is told, and changes nothing.
 */
final class StubFolder implements AutoCloseable {

    private final StubOptions options;
    private final @Nullable Path folder;
    private final Consumer<String> tell;
    private @Nullable EditWatch watch;
    private volatile @Nullable FolderStubs stubs;
    private volatile int edition;
    private volatile boolean refused;

    /** With who is told of edits, a line at a time. */
    StubFolder(StubOptions options, Consumer<String> tell) {
        this.options = options;
        this.folder = options.folder();
        this.tell = tell;
    }

    boolean isGiven() {
        return folder != null;
    }

    /** Another one after each edit. */
    int edition() {
        return edition;
    }

    /** What it holds as of the edition that was last asked for, or a later one; nothing if there is no folder. */
    FolderStubs stubs() {
        FolderStubs read = stubs;
        return read == null ? FolderStubs.none(options) : read;
    }

    /**
     * Reads it for the first time, and watches it from then on.
     *
     * @throws StartProblem if it is no folder, or holds what cannot be taken
     */
    void open() {
        Path named = folder;
        if (named == null) {
            return;
        }
        if (!Files.isDirectory(named)) {
            throw new StartProblem("--stubs=" + named + " is not a folder");
        }
        EditWatch edits = new EditWatch("stub-watch", () -> look(named), () -> take(named));
        watch = edits;
        try {
            stubs = read(named);
        } catch (Exception wrong) {
            throw new StartProblem("--stubs=" + named + " cannot be taken: " + Reason.of(wrong));
        }
        edits.start();
    }

    private FolderStubs read(Path named) {
        return FolderStubs.read(named.toFile(), options, this::overlook);
    }

    private void overlook() {
        if (watch != null) {
            watch.overlook();
        }
    }

    private void take(Path named) {
        try {
            stubs = read(named);
            edition++;
            tell.accept("the stubs are taken as they are now");
            lookForBodies(false);
        } catch (Exception wrong) {
            Reason.of(wrong).lines().forEach(tell);
            tell.accept("the stubs stay as they were before this edit");
            lookForBodies(true);
        }
    }

    /** An edit that was refused may have been so for want of a body, which may come; else bodies are read when asked for. */
    private void lookForBodies(boolean wanted) {
        if (refused != wanted) {
            refused = wanted;
            overlook();
        }
    }

    private Object look(Path folder) {
        Object mappings = lookBelow(folder.resolve("mappings"));
        return refused ? List.of(mappings, lookBelow(folder.resolve("__files"))) : mappings;
    }

    private static Object lookBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            TreeMap<Path, Object> seen = new TreeMap<>();
            // A folder changes with what is put in it, which is seen by itself.
            paths.filter(path -> !Files.isDirectory(path)).forEach(path -> seen.put(path, EditWatch.look(path)));
            return seen;
        } catch (IOException | UncheckedIOException notThere) {
            return List.of();
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
