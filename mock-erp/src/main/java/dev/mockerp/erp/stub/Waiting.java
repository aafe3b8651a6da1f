package dev.mockerp.erp.stub;

import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Answers that wait for their time. They hold a connection and no thread, so that others are answered meanwhile. */
final class Waiting {

    private static final int MOST = 1000;

    /** Of those that can only wait in a thread of the server, which has 64. */
    private static final int MOST_HELD = 16;

    private final Semaphore free = new Semaphore(MOST);
    private final Semaphore freeThreads = new Semaphore(MOST_HELD);
    private @Nullable ScheduledThreadPoolExecutor clock;

    /**
     * A part of a body.
     *
     * @param milliseconds what is waited for before it is sent
     */
    record Piece(long milliseconds, byte[] bytes) {}

    /**
     * Sends a body, a piece after the other.
     *
     * @param head sets status and headers
     * @throws Refused if too many wait already
     */
    void send(List<Piece> pieces, HttpServletRequest request, HttpServletResponse response, Runnable head) {
        if (!free.tryAcquire()) {
            throw tooMany(MOST);
        }
        head.run();
        Recording.hold(response);
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(0);
        next(pieces.iterator(), context, response);
    }

    private void next(Iterator<Piece> pieces, AsyncContext context, HttpServletResponse response) {
        Piece piece = pieces.next();
        // The clock only tells when: writing may wait for the client, and that in a thread of the server.
        clock().schedule(
                        () -> context.start(() -> write(piece, pieces, context, response)),
                        piece.milliseconds(),
                        TimeUnit.MILLISECONDS);
    }

    private void write(Piece piece, Iterator<Piece> more, AsyncContext context, HttpServletResponse response) {
        try {
            response.getOutputStream().write(piece.bytes());
            if (more.hasNext()) {
                response.flushBuffer();
                next(more, context, response);
                return;
            }
        } catch (IOException | IllegalStateException clientIsGone) {
            // Then nobody is left to be told.
        }
        free.release();
        Recording.end(response);
        try {
            context.complete();
        } catch (IllegalStateException endedBefore) {
            // The server ends it by itself when it sees that the client is gone.
        }
    }

    /**
     * Waits in the thread at hand, for what must be done in it.
     *
     * @throws Refused if too many wait already
     */
    void hold(long milliseconds) {
        if (milliseconds <= 0) {
            return;
        }
        if (!freeThreads.tryAcquire()) {
            throw tooMany(MOST_HELD);
        }
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException theMockStops) {
            Thread.currentThread().interrupt();
        } finally {
            freeThreads.release();
        }
    }

    private static Refused tooMany(int most) {
        return new Refused(Refusal.Kind.TOO_MANY_REQUESTS, most + " answers of this kind wait for their time already.");
    }

    /** Made when the first answer waits. */
    private synchronized ScheduledThreadPoolExecutor clock() {
        if (clock == null) {
            clock = new ScheduledThreadPoolExecutor(1, task -> {
                Thread thread = new Thread(task, "stub-delays");
                thread.setDaemon(true);
                return thread;
            });
        }
        return clock;
    }
}
