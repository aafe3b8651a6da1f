package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What sandboxes consist of. Everything is declared while the mock starts, before the first request. */
public final class Blueprint {

    private final List<FromFixtures<?>> values = new ArrayList<>();
    private final List<PerSandbox<?>> own = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();
    private final JsonMapper json;
    private volatile boolean madeOfFixtures;
    private volatile boolean madeSandboxes;

    /** Empty; with the mapper that reads the values of the fixtures' models. */
    public Blueprint(JsonMapper json) {
        this.json = json;
    }

    /**
     * Declares a value that follows from the fixtures.
     *
     * @param make makes it, of fixtures and of values that are declared already
     */
    public <T> FromFixtures<T> fromFixtures(Function<Making, T> make) {
        checkInTime(madeOfFixtures);
        FromFixtures<T> declared = new FromFixtures<>(values.size(), make);
        values.add(declared);
        return declared;
    }

    /** Declares something that each sandbox has of its own. It stays when fixtures are replaced. */
    public <T> PerSandbox<T> perSandbox(Supplier<T> make) {
        return declare(make, null, null);
    }

    /**
     * Declares what a sandbox writes over a fixture file. It goes when a request replaces that file; if the file itself
     * is edited, it stays on top.
     */
    public <T> PerSandbox<T> over(String file, Supplier<T> make) {
        return declare(make, file, null);
    }

    /**
     * Declares something that a sandbox keeps for as long as there is the sandbox.
     *
     * @param reset what a reset of the sandbox does to it
     */
    public <T> PerSandbox<T> lasting(Supplier<T> make, Consumer<T> reset) {
        return declare(make, null, reset);
    }

    private <T> PerSandbox<T> declare(Supplier<T> make, @Nullable String over, @Nullable Consumer<T> reset) {
        checkInTime(madeSandboxes);
        PerSandbox<T> declared = new PerSandbox<>(own.size(), make, over, reset);
        own.add(declared);
        return declared;
    }

    private static void checkInTime(boolean tooLate) {
        if (tooLate) {
            throw new IllegalStateException("declared too late: others have been made without it");
        }
    }

    /**
     * Everything that follows from those files.
     *
     * @param before a base whose values can be taken over, if there is one
     * @throws dev.mockerp.erp.fixture.FixtureMistakes with everything that is wrong with the files
     */
    Base base(FixtureFiles files, @Nullable Base before) {
        madeOfFixtures = true;
        return Base.make(values, files, number.incrementAndGet(), before, json);
    }

    /** The state of a sandbox in which nothing was written. */
    SandboxState state() {
        madeSandboxes = true;
        return new SandboxState(own);
    }
}
