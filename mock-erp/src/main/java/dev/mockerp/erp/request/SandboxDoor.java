package dev.mockerp.erp.request;

import org.jspecify.annotations.Nullable;

/** Lets requests into the sandbox that they name. */
public interface SandboxDoor {

    /**
     * Begins a request in that sandbox, on this thread.
     *
     * @param name a name that a sandbox may have; null for the sandbox of requests that name none
     * @throws Refused if there is no room for one more sandbox
     */
    Stay enter(@Nullable String name);

    /** Whether that sandbox is there already, so that to enter it makes none. */
    boolean has(String name);

    /** A request in its sandbox; closed, by the same thread, when it is answered. */
    interface Stay extends AutoCloseable {

        @Override
        void close();
    }
}
