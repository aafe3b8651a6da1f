package dev.mockerp.verify.run;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A call and its answer. */
public final class Exchange {

    private final int number;
    private final Call call;
    private final Sent sent;
    private final Received received;
    private final JsonNode json;
    private final @Nullable String notJson;

    Exchange(int number, Call call, Sent sent, Received received) {
        this.number = number;
        this.call = call;
        this.sent = sent;
        this.received = received;
        JsonNode read = MissingNode.getInstance();
        String problem = null;
        try {
            read = Json.read(received.body());
        } catch (JacksonException e) {
            problem = e.getOriginalMessage();
        }
        this.json = read;
        this.notJson = problem;
    }

    /** The how manieth exchange of the run it is, from 1. */
    public int number() {
        return number;
    }

    /** What was asked. */
    public Call call() {
        return call;
    }

    /** The request as it went over the wire. */
    public Sent sent() {
        return sent;
    }

    /** The answer as it came. */
    public Received received() {
        return received;
    }

    /** The status of the answer. */
    public int status() {
        return received.status();
    }

    /** Whether the status is 2xx. */
    public boolean isSuccess() {
        return status() >= 200 && status() < 300;
    }

    /** Whether the status is 4xx: a "no" in whatever dialect. */
    public boolean isRefused() {
        return status() >= 400 && status() < 500;
    }

    /** Whether the status is 404 or 410. */
    public boolean isNotThere() {
        return status() == 404 || status() == 410;
    }

    /** The body of the answer; a missing node where it is not JSON. */
    public JsonNode json() {
        return json;
    }

    /** Why the body is not JSON, or null if it is. */
    public @Nullable String notJson() {
        return notJson;
    }

    /** The part of the answer at that JSON pointer; a missing node if there is none. */
    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    @Override
    public String toString() {
        return call.name() + " -> " + status();
    }
}
