package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.company.Coherence;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.setting.StartProblem;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/** Reads the fixtures beside the rest of a start, which takes as long, and opens the sandboxes when both are done. */
final class Opening implements SmartInitializingSingleton {

    private static final Log LOG = LogFactory.getLog(Opening.class);

    private final FixtureFolder folder;
    private final SharedBase shared;
    private final Sandboxes sandboxes;
    private final FixtureWatch watch;
    private final String generated;
    private final Consumer<String> tell;
    private final CompletableFuture<Void> reading;

    /**
     * Begins to read: all that is made of the fixtures has been declared.
     *
     * @param generated what is to be generated beside them, which takes time; empty if nothing is
     * @param tell tells the user what takes time
     */
    Opening(
            FixtureFolder folder,
            SharedBase shared,
            Sandboxes sandboxes,
            FixtureWatch watch,
            String generated,
            Consumer<String> tell) {
        this.folder = folder;
        this.shared = shared;
        this.sandboxes = sandboxes;
        this.watch = watch;
        this.generated = generated;
        this.tell = tell;
        this.reading = CompletableFuture.runAsync(generated.isEmpty() ? shared::read : this::make, task -> {
            Thread thread = new Thread(task, "fixtures");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void make() {
        long begun = System.nanoTime();
        tell.accept("making " + generated);
        shared.read();
        tell.accept(String.format(Locale.ROOT, "made it in %.1f s", (System.nanoTime() - begun) / 1e9));
    }

    /** Before the first request. */
    @Override
    public void afterSingletonsInstantiated() {
        await();
        sandboxes.open();
        Coherence.Warnings warnings = shared.base().warnings();
        if (warnings.count() > 0) {
            LOG.warn("%s (%d like this; nothing was refused, as one of the files is built in)"
                    .formatted(warnings.first().get(0), warnings.count()));
        }
        if (folder.isGiven()) {
            watch.start();
        }
    }

    private void await() {
        try {
            reading.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof FixtureMistakes wrong) {
                throw new StartProblem(wrong.getMessage());
            }
            throw failure;
        }
    }
}
