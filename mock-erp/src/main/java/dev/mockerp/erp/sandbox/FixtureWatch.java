package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.watch.EditWatch;
import java.util.function.Consumer;

/** Takes over what is edited in the folder of fixtures. */
final class FixtureWatch implements AutoCloseable {

    private final SharedBase shared;
    private final Consumer<String> tell;
    private final EditWatch watch;

    /**
     * Made before the fixtures are first read, so that no edit is missed.
     *
     * @param tell tells the user, a line at a time
     */
    FixtureWatch(FixtureFolder folder, SharedBase shared, Consumer<String> tell) {
        this.shared = shared;
        this.tell = tell;
        this.watch = new EditWatch("fixture-watch", folder::look, this::take);
    }

    void start() {
        watch.start();
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
        watch.close();
    }
}
