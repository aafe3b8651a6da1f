package dev.mockerp.verify.run;

/** Is told how far a run is. */
@FunctionalInterface
public interface Progress {

    /** That many of so many checks are done, and this is being done now; requests counts those sent so far. */
    void at(int done, int of, String what, int requests);
}
