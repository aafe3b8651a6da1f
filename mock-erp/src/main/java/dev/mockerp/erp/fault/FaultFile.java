package dev.mockerp.erp.fault;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import dev.mockerp.erp.watch.EditWatch;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The faults that all sandboxes have, from a file that can be edited while the mock runs; or none, without a file. */
final class FaultFile implements AutoCloseable {

    private final @Nullable Path file;
    private final FaultFileReader reader;
    private final Consumer<String> tell;
    private volatile Content content = Content.NOTHING;
    private volatile List<String> mistakes = List.of();
    private @Nullable EditWatch watch;

    /** What stands in it, each time that it is read. No two are equal. */
    static final class Content {

        static final Content NOTHING = new Content(List.of());

        private final List<Rule> rules;

        Content(List<Rule> rules) {
            this.rules = rules;
        }

        List<Rule> rules() {
            return rules;
        }
    }

    /**
     * The file that the settings name, which is not read yet.
     *
     * @param tell tells the user, a line at a time
     */
    FaultFile(Settings settings, FaultFileReader reader, Consumer<String> tell) {
        String name = settings.text("faults");
        try {
            this.file = name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException e) {
            throw new StartProblem("--faults=" + name + " is no name of a file: " + e.getReason());
        }
        this.reader = reader;
        this.tell = tell;
    }

    /** The last that could be taken. */
    Content content() {
        return content;
    }

    /** What is wrong with the file as it is now, so that an earlier state of it still counts; else nothing. */
    List<String> mistakes() {
        return mistakes;
    }

    /**
     * Reads it if there is one, and takes every edit from then on.
     *
     * @return whether there is one
     * @throws StartProblem if it cannot be taken
     */
    boolean open() {
        Path named = file;
        if (named == null) {
            return false;
        }
        watch = new EditWatch("fault-watch", () -> EditWatch.look(named), () -> takeEdit(named));
        try {
            content = new Content(reader.read(named));
        } catch (FaultFileReader.Mistaken mistaken) {
            throw new StartProblem(mistaken.getMessage());
        }
        watch.start();
        return true;
    }

    private void takeEdit(Path named) {
        try {
            content = new Content(reader.read(named));
            mistakes = List.of();
            tell.accept("the faults are taken as they are now");
        } catch (FaultFileReader.Mistaken mistaken) {
            mistakes = mistaken.lines();
            mistakes.forEach(tell);
            tell.accept("the faults stay as they were before this edit");
        } catch (RuntimeException failure) {
            tell.accept("the faults stay as they were before this edit, which cannot be taken: " + failure);
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
