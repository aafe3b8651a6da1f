package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.mockerp.erp.journal.Journal;
import dev.mockerp.erp.journal.JournalSpace;
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
 * The folder of stubs that the settings name, if there is one. When it was edited, each sandbox has the stubs of the folder as they are, and keeps those that stand in no file. An
 * edit that WireMock cannot read is told, and changes nothing.
 */
final class StubFolder implements AutoCloseable {

    private final StubOptions options;
    private final @Nullable Path folder;
    private final Consumer<String> tell;
    private @Nullable EditWatch watch;
    private volatile int edition;
    private volatile List<StubMapping> lastGood = List.of();

    /** With who is told of edits, a line at a time. */
    StubFolder(StubOptions options, Consumer<String> tell) {
        this.options = options;
        this.folder = options.folder();
        this.tell = tell;
    }

    boolean isGiven() {
        return folder != null;
    }

    /** What it said when it was last found good. */
    List<StubMapping> lastGood() {
        return lastGood;
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
        Path named = folder;
        if (named == null) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new StartProblem("--stubs=" + folder + " is not a folder");
        }
        watch = new EditWatch("stub-watch", () -> look(named), this::take);
        try {
            check();
        } catch (RuntimeException wrong) {
            throw new StartProblem("--stubs=" + folder + " cannot be taken: " + Reason.of(wrong));
        }
        watch.start();
    }

    /** What the mock itself writes is no edit. */
    void wasWritten() {
        if (watch != null) {
            watch.overlook();
            try {
                check();
            } catch (RuntimeException badEditBefore) {
                // It was told of then.
            }
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

    /** Makes of it what a sandbox would, and keeps of that what it says. */
    private void check() {
        lastGood = new StubEngine(options, new Journal(new JournalSpace(0, 0, 0)), List.of(), () -> 0, () -> {})
                .oldestFirst();
    }

    private static Object look(Path folder) {
        try (Stream<Path> paths = Files.walk(folder.resolve("mappings"))) {
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
