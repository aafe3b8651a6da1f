package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFile;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A world of its own for the requests that name it. Safe for many threads. */
final class Sandbox {

    private final String name;
    private final InstantSource time;
    private final long created;
    private final Object replacing = new Object();
    private long lastUsed;
    private int visitors;
    private boolean forgotten;
    private volatile SandboxState state;

    Sandbox(String name, SandboxState state, InstantSource time) {
        this.name = name;
        this.time = time;
        this.created = time.millis();
        this.lastUsed = created;
        this.state = state;
    }

    String name() {
        return name;
    }

    SandboxState state() {
        return state;
    }

    /** Lets a request in, which must leave again; says whether it did: a forgotten sandbox lets nobody in. */
    synchronized boolean enter() {
        if (!forgotten) {
            visitors++;
            lastUsed = time.millis();
        }
        return !forgotten;
    }

    synchronized void leave() {
        visitors--;
        lastUsed = time.millis();
    }

    /** Lets nobody in any more if nobody has been in since then; says whether it did. */
    synchronized boolean forgetUnlessUsedSince(long then) {
        forgotten = forgotten || visitors == 0 && lastUsed < then;
        return forgotten;
    }

    synchronized long lastUsed() {
        return lastUsed;
    }

    void reset(SandboxState fresh) {
        synchronized (replacing) {
            state = fresh.after(state);
        }
    }

    /**
     * Replaces fixtures.
     *
     * @param make makes the base that the state then has
     */
    void replace(List<FixtureFile> files, Function<SandboxState, Base> make) {
        synchronized (replacing) {
            SandboxState before = state;
            state = before.on(
                    make.apply(before), files.stream().map(FixtureFile::name).collect(Collectors.toSet()));
        }
    }

    SandboxSummary summary() {
        SandboxState now = state;
        return new SandboxSummary(
                name,
                Instant.ofEpochMilli(created),
                Instant.ofEpochMilli(lastUsed()),
                now.written(),
                now.base() != null);
    }
}
