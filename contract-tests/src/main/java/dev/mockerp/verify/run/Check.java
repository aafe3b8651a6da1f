package dev.mockerp.verify.run;

/**
 * Observes one rule over HTTP. Its class name is the name of the check in {@code rules.yaml}: a sentence that is true of
 * an ERP that keeps the rule.
 */
public interface Check {

    /** As the rules call it. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** Whether it only looks at what the others sent, and so comes after them. */
    default boolean isLast() {
        return false;
    }

    /**
     * Sends what it needs and tells the trial what it saw, at least once.
     *
     * @throws Skipped if it cannot be made
     */
    void run(Trial trial);
}
