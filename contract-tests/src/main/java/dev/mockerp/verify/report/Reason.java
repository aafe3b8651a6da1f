package dev.mockerp.verify.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why some rules were not checked, and which these are. */
record Reason(String reason, List<Report.NotTested> rules) {

    /** Every reason of the report, the one for most rules first. */
    static List<Reason> of(Report report) {
        Map<String, List<Report.NotTested>> byReason = new LinkedHashMap<>();
        for (Report.NotTested rule : report.notTested()) {
            byReason.computeIfAbsent(rule.reason(), reason -> new ArrayList<>()).add(rule);
        }
        return byReason.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Reason reason) -> -reason.rules.size())
                        .thenComparing(Reason::reason))
                .toList();
    }
}
