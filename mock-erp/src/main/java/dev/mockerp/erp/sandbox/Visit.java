package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.request.SandboxDoor;
import org.jspecify.annotations.Nullable;

/**
 * A request in its sandbox. It sees the same state and the same fixtures from its begin to its end, whatever other requests
 * reset or replace meanwhile.
 */
record Visit(Sandbox sandbox, SandboxState state, Base base) implements SandboxDoor.Stay {

    private static final ThreadLocal<@Nullable Visit> CURRENT = new ThreadLocal<>();

    /** That of this thread. */
    static Visit current() {
        Visit visit = CURRENT.get();
        if (visit == null) {
            throw new IllegalStateException("no request is at hand, so there is no sandbox");
        }
        return visit;
    }

    static boolean isUnderWay() {
        return CURRENT.get() != null;
    }

    Visit begin() {
        CURRENT.set(this);
        return this;
    }

    @Override
    public void close() {
        CURRENT.remove();
        sandbox.leave();
    }
}
