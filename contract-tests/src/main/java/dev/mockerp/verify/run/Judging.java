package dev.mockerp.verify.run;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Has a judge look at exchanges in their order on a thread of its own, while the next request is under way: no check
 * asks for the judge's word before the run is over.
 */
final class Judging {

    /** Answers may be nested as deeply as the reader allows. */
    private static final long STACK = 16L * 1024 * 1024;

    private final Judge judge;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "judge", STACK);
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Throwable failure;

    Judging(Judge judge) {
        this.judge = judge;
    }

    void see(Exchange exchange) {
        thread.execute(() -> {
            try {
                judge.see(exchange);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail(e);
            }
        });
    }

    private synchronized void fail(Throwable e) {
        if (failure == null) {
            failure = e;
        }
    }

    /** Waits until all that was shown is judged. Gives why something could not be, or null. */
    @Nullable
    Throwable await() {
        Future<?> last = thread.submit(() -> {});
        try {
            last.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        synchronized (this) {
            return failure;
        }
    }

    /** Lets the thread go. */
    void end() {
        thread.shutdown();
    }
}
