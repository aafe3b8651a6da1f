package dev.mockerp.erp.stub;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a sandbox has of WireMock, from one reset to the next. */
final class SandboxStubs {

    /** An engine, and the edition of the folder that it was made of. */
    private record Made(StubEngine engine, int edition) {}

    private final StubChance chance;
    private volatile @Nullable Made made;

    SandboxStubs(int seed) {
        this.chance = new StubChance(seed);
    }

    /** What its stubs draw from. */
    StubChance chance() {
        return chance;
    }

    /** The engine that there is; null if none was needed yet. */
    @Nullable
    StubEngine existing() {
        Made now = made;
        return now == null ? null : now.engine();
    }

    /** The engine, made anew if the folder has another edition by now. */
    StubEngine current(int edition, Supplier<StubEngine> make) {
        Made now = made;
        return now != null && now.edition() == edition ? now.engine() : make(edition, make);
    }

    private synchronized StubEngine make(int edition, Supplier<StubEngine> make) {
        Made now = made;
        if (now != null && now.edition() >= edition) {
            return now.engine();
        }
        StubEngine engine = make.get();
        if (now != null) {
            try {
                engine.takeOver(now.engine());
            } catch (RuntimeException noRoom) {
                // Then the sandbox stays as it was, rather than lose what is its own.
                engine = now.engine();
            }
        }
        made = new Made(engine, edition);
        return engine;
    }

    long bytes() {
        StubEngine engine = existing();
        return engine == null ? 0 : engine.bytes();
    }
}
