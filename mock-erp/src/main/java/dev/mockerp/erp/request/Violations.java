package dev.mockerp.erp.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects everything that is wrong with one request, as far as a refusal may list it. */
public final class Violations {

    private final int most;
    private final List<Violation> listed = new ArrayList<>(0);
    private int found;

    /** With the number of violations that a refusal lists at most. */
    public Violations(int most) {
        this.most = most;
    }

    /** Notes one more. */
    public void add(Violation violation) {
        found++;
        if (listed.size() < most) {
            listed.add(violation);
        }
    }

    /** The first of them, as many as a refusal lists. */
    List<Violation> listed() {
        return List.copyOf(listed);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return found == 0;
    }

    /**
     * Refuses the request if anything is wrong with it.
     *
     * @throws Refused with all that is listed
     */
    public void refuseIfAny() {
        if (found > 0) {
            throw new Refused(new Refusal(Refusal.Kind.INVALID_REQUEST, message(), List.copyOf(listed), Map.of()));
        }
    }

    private String message() {
        if (found == 1) {
            return listed.get(0).message();
        }
        String cut = found > listed.size() ? ", of which the first " + listed.size() + " are listed" : "";
        return "The request breaks the contract in " + found + " places" + cut + ".";
    }
}
