package dev.mockerp.erp.sandbox;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a sandbox has of its own, from one reset to the next. Safe for many threads. */
final class SandboxState {

    private final List<PerSandbox<?>> kinds;
    private final AtomicReferenceArray<@Nullable Object> values;
    private final @Nullable Base base;

    SandboxState(List<PerSandbox<?>> kinds) {
        this(kinds, null);
    }

    private SandboxState(List<PerSandbox<?>> kinds, @Nullable Base base) {
        this.kinds = kinds;
        this.values = new AtomicReferenceArray<>(kinds.size());
        this.base = base;
    }

    /** The base that was made for this sandbox alone; null if it has the one of all. */
    @Nullable
    Base base() {
        return base;
    }

    long bytesFromRequests() {
        return base == null ? 0 : base.files().bytesFromRequests();
    }

    Object value(int slot) {
        Object value = values.get(slot);
        return value == null ? make(slot) : value;
    }

    @Nullable
    Object existing(int slot) {
        return values.get(slot);
    }

    private synchronized Object make(int slot) {
        Object value = values.get(slot);
        if (value == null) {
            value = kinds.get(slot).make();
            values.set(slot, value);
        }
        return value;
    }

    /**
     * The state once fixtures are replaced. What lies over one of the replaced files is gone; all else is the very same
     * as here, so that a request which still runs in this state writes to both.
     */
    SandboxState on(Base own, Set<String> replaced) {
        SandboxState next = new SandboxState(kinds, own);
        for (int slot = 0; slot < kinds.size(); slot++) {
            String over = kinds.get(slot).over();
            if (over == null || !replaced.contains(over)) {
                next.values.set(slot, value(slot));
            }
        }
        return next;
    }

    /** Takes over from the state before a reset what outlasts it. */
    SandboxState after(SandboxState before) {
        for (int slot = 0; slot < kinds.size(); slot++) {
            Object value = before.values.get(slot);
            if (value != null && kinds.get(slot).outlastsReset(value)) {
                values.set(slot, value);
            }
        }
        return this;
    }

    /** How many objects were written. */
    int written() {
        return IntStream.range(0, values.length())
                .mapToObj(values::get)
                .flatMap(value -> value instanceof Written written ? Stream.of(written) : Stream.empty())
                .mapToInt(Written::written)
                .sum();
    }
}
