package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Takes over what is edited in the folder of fixtures.
 *
 * <p>Looks at the files twice a second rather than be told by the system: that sees an edit on network drives and in
 * mounted folders too, and whatever way an editor replaces a file. An edit is taken when it has come to rest, so that
 * nobody is told of a file that is half written.
 */
final class FixtureWatch implements Runnable, AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FixtureFolder folder;
    private final SharedBase shared;
    private final Consumer<String> tell;
    private final Object atFirst;
    private final Thread thread = new Thread(this, "fixture-watch");

    /**
     * Made before the fixtures are first read, so that no edit is missed.
     *
     * @param tell tells the user, a line at a time
     */
    FixtureWatch(FixtureFolder folder, SharedBase shared, Consumer<String> tell) {
        this.folder = folder;
        this.shared = shared;
        this.tell = tell;
        this.atFirst = folder.look();
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        try {
            Object taken = atFirst;
            Object before = taken;
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(PAUSE.toMillis());
                Object now = folder.look();
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
            shared.read();
            tell.accept("the fixtures are taken as they are now");
        } catch (FixtureMistakes wrong) {
            wrong.getMessage().lines().forEach(tell);
            tell.accept("the fixtures stay as they were before this edit");
        } catch (RuntimeException | OutOfMemoryError failure) {
            tell.accept("the fixtures stay as they were before this edit, which cannot be taken: " + failure);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
