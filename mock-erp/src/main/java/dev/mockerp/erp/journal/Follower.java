package dev.mockerp.erp.journal;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes the entries of a journal, as they come, as server-sent events. */
final class Follower implements Runnable {

    /** How many entries are written at once; what waits meanwhile waits in the journal, whose room is bounded. */
    private static final int BATCH = 50;

    /** That a client is gone shows when something is written to it. */
    private static final long MILLISECONDS_OF_SILENCE = 15_000;

    private final AsyncContext context;
    private final Journal journal;
    private final JsonMapper json;
    private final EntryJson form;
    private long last;

    Follower(AsyncContext context, Journal journal, long after, JsonMapper json, EntryJson form) {
        this.context = context;
        this.journal = journal;
        this.last = after;
        this.json = json;
        this.form = form;
    }

    /** Has something written soon, so that it shows if the client is gone. */
    void probe() {
        journal.wake();
    }

    @Override
    public void run() {
        try {
            ServletResponse response = context.getResponse();
            response.setContentType("text/event-stream;charset=UTF-8");
            ServletOutputStream out = response.getOutputStream();
            write(": requests after number %d\n\n".formatted(last).getBytes(StandardCharsets.UTF_8), out);
            while (!Thread.currentThread().isInterrupted()) {
                write(news(), out);
            }
        } catch (IOException clientIsGone) {
            // Then nobody is left to be told.
        } catch (InterruptedException theMockStops) {
            Thread.currentThread().interrupt();
        } finally {
            complete();
        }
    }

    /** Events of what came, or a comment when nothing did. */
    private byte[] news() throws InterruptedException {
        List<Entry> entries = journal.awaitAfter(last, BATCH, MILLISECONDS_OF_SILENCE);
        if (entries.isEmpty()) {
            return ":\n\n".getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        for (Entry entry : entries) {
            events.writeBytes(
                    "id: %d\nevent: request\ndata: ".formatted(entry.id()).getBytes(StandardCharsets.UTF_8));
            events.writeBytes(json.writeValueAsBytes(form.summary(entry)));
            events.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        }
        last = entries.get(entries.size() - 1).id();
        return events.toByteArray();
    }

    private static void write(byte[] events, ServletOutputStream out) throws IOException {
        out.write(events);
        out.flush();
    }

    private void complete() {
        try {
            context.complete();
        } catch (IllegalStateException endedBefore) {
            // The server ends it by itself when it sees that the client is gone.
        }
    }
}
