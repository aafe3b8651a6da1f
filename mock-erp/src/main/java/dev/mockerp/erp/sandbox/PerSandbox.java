package dev.mockerp.erp.sandbox;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that every sandbox has one of its own of. It is made when it is first needed, and gone with a reset, unless it
 * is declared as lasting.
 */
public final class PerSandbox<T> implements Supplier<T> {

    private final int slot;
    private final Supplier<T> make;
    private final @Nullable String over;
    private final @Nullable Consumer<T> reset;

    PerSandbox(int slot, Supplier<T> make, @Nullable String over, @Nullable Consumer<T> reset) {
        this.slot = slot;
        this.make = make;
        this.over = over;
        this.reset = reset;
    }

    /**
     * That of the sandbox which the request at hand is for. Safe for many threads if the value is.
     *
     * @throws IllegalStateException outside of a request
     */
    @Override
    public T get() {
        return of(Visit.current().state());
    }

    @SuppressWarnings("unchecked")
    T of(SandboxState state) {
        return (T) state.value(slot);
    }

    /** That of a state, if it was needed there before; else null. */
    @SuppressWarnings("unchecked")
    @Nullable
    T existing(SandboxState state) {
        return (T) state.existing(slot);
    }

    T make() {
        return make.get();
    }

    /** Resets a value of this kind; says whether it stays. */
    @SuppressWarnings("unchecked")
    boolean outlastsReset(Object value) {
        if (reset != null) {
            reset.accept((T) value);
        }
        return reset != null;
    }

    /** The fixture file that it lies over, so that it goes when the file is replaced; null if it stays. */
    @Nullable
    String over() {
        return over;
    }
}
