package dev.mockerp.erp.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes over what is edited.
 *
 * <p>Looks at the files twice a second rather than be told by the system: that sees an edit on network drives and in
 * mounted folders too, and whatever way an editor replaces a file. An edit is taken when it has come to rest, so that
 * nobody is told of a file that is half written.
 */
public final class EditWatch implements Runnable, AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Supplier<Object> look;
    private final Runnable take;
    private final Thread thread;
    private volatile Object taken;

    /**
     * To be made before the files are first read, so that no edit is missed.
     *
     * @param name of the thread
     * @param look how the files look from outside: equal to how they looked before if none was touched
     * @param take takes them as they are; throws nothing
     */
    public EditWatch(String name, Supplier<Object> look, Runnable take) {
        this.look = look;
        this.take = take;
        this.taken = look.get();
        this.thread = new Thread(this, name);
        thread.setDaemon(true);
    }

    /** How a file looks from outside, or that it is not there. */
    public static Object look(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(seen.size(), seen.lastModifiedTime(), String.valueOf(seen.fileKey()));
        } catch (IOException notThere) {
            return List.of();
        }
    }

    /** Begins to watch. */
    public void start() {
        thread.start();
    }

    /** Takes no notice of what the mock itself wrote until now. */
    public void overlook() {
        taken = look.get();
    }

    @Override
    public void run() {
        try {
            Object before = taken;
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE.toMillis());
                Object now = look.get();
                if (!now.equals(taken) && now.equals(before)) {
                    taken = now;
                    take.run();
                }
                before = now;
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
