package dev.mockerp.erp.delivery;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Answers that are held back. They hold no thread: when the time comes the server is told to go on, and its threads come
 * through here again. How many there are is bounded by the memory that they take.
 */
public final class HeldAnswers implements Filter, ApplicationListener<ContextClosedEvent> {

    private static final int MOST_KIB = 64 * 1024;
    private static final String HELD = HeldAnswer.class.getName();

    private final Semaphore room = new Semaphore(MOST_KIB);
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "held-answers");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    /**
     * Sends an answer as is wanted: now, or from now on.
     *
     * @throws Refused if it had to be held, and there is no room
     */
    public void send(HttpServletRequest request, HttpServletResponse response, Answer answer, Delivery how)
            throws IOException {
        HeldAnswer held = new HeldAnswer(request, response, answer, how);
        if (!how.takesTime()) {
            held.send();
            return;
        }
        if (!room.tryAcquire(held.share())) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.SERVICE_UNAVAILABLE,
                    "So many answers are held back that the mock has no room for one more.",
                    "Retry-After",
                    "1"));
        }
        Recording.hold(response);
        if (how.delay() > 0) {
            hold(held, request, how.delay());
        } else {
            sendOn(held, request);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(HELD) instanceof HeldAnswer held) {
            sendOn(held, request);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void sendOn(HeldAnswer held, ServletRequest request) {
        long pause = HeldAnswer.DONE;
        try {
            pause = held.send();
        } catch (IOException clientIsGone) {
            // Nobody is there any more to wait for the rest.
        } finally {
            if (pause == HeldAnswer.DONE) {
                room.release(held.share());
            }
        }
        if (pause != HeldAnswer.DONE) {
            hold(held, request, pause);
        }
    }

    private void hold(HeldAnswer held, ServletRequest request, long milliseconds) {
        request.setAttribute(HELD, held);
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        timer.schedule(() -> context.dispatch("/"), stopping ? 0 : milliseconds, TimeUnit.MILLISECONDS);
    }

    /** A server that is about to stop waits for requests under way, so that nothing is held any longer. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        stopping = true;
        timer.getQueue().forEach(task -> {
            if (timer.remove(task)) {
                task.run();
            }
        });
    }
}
