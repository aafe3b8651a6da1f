package dev.mockerp.erp.stub;

import dev.mockerp.erp.journal.Journal;
import dev.mockerp.erp.sandbox.PerSandbox;
import dev.mockerp.erp.sandbox.Sandboxes;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The stubs of the sandbox at hand. WireMock is made for a sandbox when it is first needed there. */
final class Stubs {

    private final StubOptions options;
    private final StubFolder folder;
    private final PerSandbox<SandboxStubs> own;
    private final Supplier<Journal> journals;
    private final Sandboxes sandboxes;
    private final Clock clock;
    private volatile boolean inUse;

    Stubs(
            StubOptions options,
            StubFolder folder,
            PerSandbox<SandboxStubs> own,
            Supplier<Journal> journals,
            Sandboxes sandboxes,
            Clock clock) {
        this.options = options;
        this.folder = folder;
        this.own = own;
        this.journals = journals;
        this.sandboxes = sandboxes;
        this.clock = clock;
        this.inUse = folder.isGiven();
    }

    /** Whether a new sandbox begins with the stubs of a folder. */
    boolean areInNewSandboxes() {
        return folder.isGiven();
    }

    /** The engine of the sandbox at hand if it has stubs; else null, which costs next to nothing. */
    @Nullable
    StubEngine withStubs() {
        if (!inUse) {
            return null;
        }
        StubEngine engine = folder.isGiven() ? engine() : own.get().existing();
        return engine == null || !engine.hasStubs() ? null : engine;
    }

    /** That of the sandbox at hand. */
    StubEngine engine() {
        inUse = true;
        Journal journal = journals.get();
        SandboxStubs sandbox = own.get();
        return sandbox.current(
                folder.edition(),
                () -> new StubEngine(options, journal, folder.stubs(), this::bytesOfAll, clock, sandbox.chance()));
    }

    private long bytesOfAll() {
        return sandboxes.existing(own).stream().mapToLong(SandboxStubs::bytes).sum();
    }
}
