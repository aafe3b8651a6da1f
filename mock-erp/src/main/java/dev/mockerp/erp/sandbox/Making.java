package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.Fixtures;
import java.util.HashSet;
import java.util.Set;

/** What a value is made of: fixture files, and other values that were declared before it. */
public final class Making {

    private final Base base;
    private final Fixtures fixtures;
    private final Set<String> used = new HashSet<>();

    Making(Base base, Fixtures fixtures) {
        this.base = base;
        this.fixtures = fixtures;
    }

    /** The fixtures; what cannot be is noted with them. */
    public Fixtures fixtures() {
        return fixtures;
    }

    /** Another value of the same fixtures. */
    public <T> T of(FromFixtures<T> other) {
        used.addAll(base.used(other.slot()));
        return other.of(base);
    }

    /** How manieth base it is: values of later fixtures have higher numbers. */
    public long number() {
        return base.number();
    }

    Set<String> used() {
        used.addAll(fixtures.used());
        return Set.copyOf(used);
    }
}
