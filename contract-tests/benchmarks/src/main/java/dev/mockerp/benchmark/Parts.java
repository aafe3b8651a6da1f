package dev.mockerp.benchmark;

import dev.mockerp.benchmark.part.Bench;
import dev.mockerp.benchmark.part.Checker;
import dev.mockerp.benchmark.part.Jmh;
import dev.mockerp.benchmark.part.Load;
import dev.mockerp.benchmark.part.Part;
import dev.mockerp.benchmark.part.Profile;
import dev.mockerp.benchmark.part.Requests;
import dev.mockerp.benchmark.part.Scale;
import dev.mockerp.benchmark.part.Start;
import dev.mockerp.benchmark.part.Unused;
import java.util.Locale;

/** The parts of the suite, in the order in which they run. */
enum Parts {
    START(new Start()),
    LOAD(new Load()),
    REQUESTS(new Requests()),
    UNUSED(new Unused()),
    SCALE(new Scale()),
    CHECKER(new Checker()),
    JMH(new Jmh()),
    PROFILE(new Profile());

    private final Part part;

    Parts(Part part) {
        this.part = part;
    }

    void measure(Bench bench) {
        part.measure(bench);
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
