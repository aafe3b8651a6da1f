package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import tools.jackson.databind.json.JsonMapper;

/**
 * Those who listen to what comes. Each has a thread of its own, none of which belongs to the server, so that one that
 * reads slowly delays neither requests nor other listeners.
 */
final class Followers implements ApplicationListener<ContextClosedEvent> {

    private static final int MOST = 16;
    private static final int PROBES = 3;
    private static final long MILLISECONDS_TO_FAIL = 100;

    private final JsonMapper json;
    private final EntryJson form;
    private final Semaphore free = new Semaphore(MOST);
    private final Map<Thread, Follower> threads = new ConcurrentHashMap<>();

    Followers(JsonMapper json, EntryJson form) {
        this.json = json;
        this.form = form;
    }

    /**
     * Answers that request with the entries that come after the one of that number, until its client is gone.
     *
     * @throws Refused when as many listen already as can
     */
    void add(HttpServletRequest request, Journal journal, long after) {
        if (!free.tryAcquire() && !takesPlaceOfOneThatIsGone()) {
            throw new Refused(
                    Refusal.Kind.CONFLICT, "The journal has " + MOST + " listeners already, and takes no more.");
        }
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        Follower follower = new Follower(context, journal, after, json, form);
        Thread thread = new Thread(() -> run(follower), "journal-follower");
        thread.setDaemon(true);
        threads.put(thread, follower);
        thread.start();
    }

    /** What is written first to a client that is gone is taken by the system, which then learns it; the next fails. */
    private boolean takesPlaceOfOneThatIsGone() {
        try {
            for (int probe = 0; probe < PROBES; probe++) {
                threads.values().forEach(Follower::probe);
                if (free.tryAcquire(MILLISECONDS_TO_FAIL, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException theMockStops) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private void run(Follower follower) {
        try {
            follower.run();
        } finally {
            threads.remove(Thread.currentThread());
            free.release();
        }
    }

    /** A server that is about to stop waits for requests under way, and these would never end. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        threads.keySet().forEach(Thread::interrupt);
    }
}
