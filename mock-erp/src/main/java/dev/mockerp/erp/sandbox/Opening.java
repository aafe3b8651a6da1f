package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.company.Coherence;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.setting.StartProblem;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
    private final CompletableFuture<Void> reading;

    /** Begins to read: all that is made of the fixtures has been declared. */
    Opening(FixtureFolder folder, SharedBase shared, Sandboxes sandboxes, FixtureWatch watch) {
        this.folder = folder;
        this.shared = shared;
        this.sandboxes = sandboxes;
        this.watch = watch;
        this.reading = CompletableFuture.runAsync(shared::read, task -> {
            Thread thread = new Thread(task, "fixtures");
            thread.setDaemon(true);
            thread.start();
        });
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
