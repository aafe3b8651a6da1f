package dev.mockerp.erp.request;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of the server. An answer is computed without waiting for anything, so a few threads are as fast as many, and
 * fairer: many would take the processors from each other in the middle of their requests. A client that sends or reads slowly
 * holds one, though. So when the first in the queue is still the first a moment later, all of them are held, and there are
 * twice as many from then on, until nothing waits any more.
 */
public final class Workers extends ThreadPoolExecutor {

    private static final long MOMENT_MILLISECONDS = 100;
    private static final long SECONDS_WITHOUT_WORK = 10;

    private final int few;
    private final int most;
    private final AtomicBoolean watched = new AtomicBoolean();
    private final ScheduledExecutorService watch = new ScheduledThreadPoolExecutor(1, named("worker-watch"));
    private @Nullable Runnable first;

    /** With that many threads, and that many at most. */
    public Workers(int few, int most) {
        super(
                Math.min(few, most),
                most,
                SECONDS_WITHOUT_WORK,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                named("worker"));
        this.few = Math.min(few, most);
        this.most = most;
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void execute(Runnable task) {
        super.execute(task);
        if (!watched.get() && !getQueue().isEmpty() && watched.compareAndSet(false, true)) {
            lookInAMoment();
        }
    }

    private void lookInAMoment() {
        watch.schedule(this::look, MOMENT_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        Runnable waiting = getQueue().peek();
        if (waiting != null && waiting == first) {
            setCorePoolSize(Math.min(most, 2 * getCorePoolSize()));
        }
        first = waiting;
        if (waiting == null) {
            setCorePoolSize(few);
            watched.set(false);
            // What came before that was set has looked in vain.
            if (getQueue().isEmpty() || !watched.compareAndSet(false, true)) {
                return;
            }
        }
        lookInAMoment();
    }

    @Override
    protected void terminated() {
        watch.shutdownNow();
    }
}
