package dev.mockerp.erp.stub;

import dev.mockerp.erp.journal.Journal;
import dev.mockerp.erp.journal.JournalSpace;
import dev.mockerp.erp.setting.StartProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of stubs that the settings name, if there is one. It is looked at twice a second, and an edit is taken when it
 * has come to rest: each sandbox then has the stubs of the folder as they are, and keeps those that stand in no file. An
 * edit that WireMock cannot read is told, and changes nothing.
 */
final class StubFolder implements Runnable, AutoCloseable {

    private static final long PAUSE = 500;

    private final StubOptions options;
    private final @Nullable Path folder;
    private final Consumer<String> tell;
    private final Thread thread = new Thread(this, "stub-watch");
    private volatile int edition;
    private volatile Object taken = List.of();

    /** With who is told of edits, a line at a time. */
    StubFolder(StubOptions options, Consumer<String> tell) {
        this.options = options;
        this.folder = options.folder();
        this.tell = tell;
        thread.setDaemon(true);
    }

    boolean isGiven() {
        return folder != null;
    }

    /** Another one after each edit. */
    int edition() {
        return edition;
    }

    /**
     * Reads it for the first time, and watches it from then on.
     *
     * @throws StartProblem if it is no folder, or holds what WireMock cannot read
     */
    void open() {
        if (folder == null) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StartProblem("--stubs=" + folder + " is not a folder");
        }
        taken = look(folder);
        try {
            check();
        } catch (RuntimeException wrong) {
            throw new StartProblem("--stubs=" + folder + " cannot be taken: " + Reason.of(wrong));
        }
        thread.start();
    }

    /** What the mock itself writes is no edit. */
    void wasWritten() {
        if (folder != null) {
            taken = look(folder);
        }
    }

    @Override
    public void run() {
        try {
            Object before = taken;
            while (folder != null && !Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE);
                Object now = look(folder);
                if (!now.equals(taken) && now.equals(before)) {
                    taken = now;
                    take();
                }
                before = now;
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void take() {
        try {
            check();
            edition++;
            tell.accept("the stubs are taken as they are now");
        } catch (RuntimeException wrong) {
            Reason.of(wrong).lines().forEach(tell);
            tell.accept("the stubs stay as they were before this edit");
        }
    }

    /** Makes of it what a sandbox would, and throws it away. */
    private void check() {
        new StubEngine(options, new Journal(new JournalSpace(0, 0, 0)), () -> 0, () -> {});
    }

    private static Object look(Path folder) {
        try (Stream<Path> paths = Files.walk(folder.resolve("mappings"))) {
            TreeMap<Path, Object> seen = new TreeMap<>();
            paths.forEach(path -> seen.put(path, look(path, folder)));
            return seen;
        } catch (IOException | UncheckedIOException notThere) {
            return List.of();
        }
    }

    private static Object look(Path file, Path folder) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            // A folder changes with what is put in it, which is seen by itself.
            return seen.isDirectory() ? folder : List.of(seen.size(), seen.lastModifiedTime());
        } catch (IOException gone) {
            return List.of();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
