package dev.mockerp.erp.sandbox;

import java.util.function.Function;
import java.util.function.Supplier;

/** A value that follows from the fixtures and does not change: sandboxes with the same fixtures share it. */
public final class FromFixtures<T> implements Supplier<T> {

    private final int slot;
    private final Function<Making, T> make;

    FromFixtures(int slot, Function<Making, T> make) {
        this.slot = slot;
        this.make = make;
    }

    /**
     * That of the sandbox which the request at hand is for.
     *
     * @throws IllegalStateException outside of a request
     */
    @Override
    public T get() {
        return of(Visit.current().base());
    }

    @SuppressWarnings("unchecked")
    T of(Base base) {
        return (T) base.value(slot);
    }

    int slot() {
        return slot;
    }

    T make(Making making) {
        return make.apply(making);
    }
}
