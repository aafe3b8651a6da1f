package dev.mockerp.verify.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was seen of one subject during a run. */
final class Tally {

    private final Subject subject;
    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Set<String> otherReadings = new LinkedHashSet<>();
    private int held;
    private @Nullable Skipped skipped;
    private @Nullable String error;

    Tally(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    void holds() {
        held++;
    }

    /** Of each place the plainest finding is kept, and of equals the earlier. */
    void breaks(Finding finding) {
        findings.merge(finding.place(), finding, (known, other) -> other.isPlainerThan(known) ? other : known);
    }

    /** What was found at that place, or null. */
    @Nullable
    Finding at(String place) {
        return findings.get(place);
    }

    void otherReading(String remark) {
        held++;
        otherReadings.add(remark);
    }

    void skip(Skipped reason) {
        skipped = reason;
    }

    void error(String sentence) {
        error = sentence;
    }

    int held() {
        return held;
    }

    List<Finding> findings() {
        return new ArrayList<>(findings.values());
    }

    Set<String> otherReadings() {
        return otherReadings;
    }

    @Nullable
    Skipped skipped() {
        return skipped;
    }

    @Nullable
    String error() {
        return error;
    }
}
