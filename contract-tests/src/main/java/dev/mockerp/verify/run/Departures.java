package dev.mockerp.verify.run;

import dev.mockerp.contract.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Where an answer is not of its shape. Conditions presuppose types: they say nothing of a value of another type, and may
 * have no answer where a member is missing. What breaks a pattern or an enum may break a condition as well.
 */
final class Departures {

    private final List<String> everywhere = new ArrayList<>();
    private final List<String> ofAnotherType = new ArrayList<>();
    private boolean breaches;

    /** Takes down a mismatch; one that is tolerated is no breach, and its value is as good as none. */
    void add(Shape.Mismatch mismatch, boolean tolerated) {
        everywhere.add(mismatch.pointer());
        breaches |= !tolerated;
        if (mismatch.keyword().equals("type") && !tolerated) {
            ofAnotherType.add(mismatch.pointer());
        }
    }

    int count() {
        return everywhere.size();
    }

    boolean areBreaches() {
        return breaches;
    }

    /** Whether something in the value at that place is of another type. */
    boolean isOfAnotherType(String place) {
        return ofAnotherType.stream().anyMatch(pointer -> isWithin(pointer, place));
    }

    /** Whether something in the value at that place is not as its schema says. */
    boolean isAnywhereIn(String place) {
        return everywhere.stream().anyMatch(pointer -> isWithin(pointer, place));
    }

    private static boolean isWithin(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }
}
