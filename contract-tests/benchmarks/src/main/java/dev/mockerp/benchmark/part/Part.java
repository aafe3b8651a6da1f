package dev.mockerp.benchmark.part;

/** A part of the suite. */
public interface Part {

    /** Measures, and adds to the results. */
    void measure(Bench bench);
}
