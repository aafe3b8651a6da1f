package dev.mockerp.verify.profile;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import dev.mockerp.verify.profile.Profile.KnownDeviation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which contract the ERP has, and where the vendor says that it departs from it. */
final class ContractReader {

    private static final int NEWEST = 16;

    private final Section profile;
    private final Optional<Api> api;

    ContractReader(Section profile, Optional<Api> api) {
        this.profile = profile;
        this.api = api;
    }

    /** The version that has a contract of its own; those between do not differ from the one before. */
    int version() {
        int version = profile.value("contractVersion", "6, 8 or 16, or another whole number from 6 on", text -> {
                    int number = Integer.parseInt(text);
                    if (number < 6) {
                        throw new IllegalArgumentException();
                    }
                    return number;
                })
                .orElse(NEWEST);
        if (api.filter(Api.SHOXL::equals).isEmpty()) {
            return Contract.LATEST;
        }
        return version < 8 ? 6 : version < NEWEST ? 8 : NEWEST;
    }

    /** Ids of operations; the contract is read only if there is one to look up. */
    List<String> unsupported() {
        return profile.texts(
                "unsupported",
                id -> api.flatMap(known -> {
                    List<String> ids = Contract.of(known).operations().stream()
                            .map(Operation::id)
                            .toList();
                    return ids.contains(id)
                            ? Optional.empty()
                            : Optional.of("is no operation of " + known.folder() + Nearest.hint(id, ids));
                }));
    }

    /** Each rule once, with a reason and a last day. */
    List<KnownDeviation> deviations() {
        List<Section> sections = profile.sections("knownDeviations");
        Set<String> rules = new HashSet<>();
        if (api.isPresent() && !sections.isEmpty()) {
            Contract.everyRule(api.get()).stream().map(Rule::id).forEach(rules::add);
        }
        Set<String> seen = new HashSet<>();
        List<KnownDeviation> deviations = new ArrayList<>();
        for (Section section : sections) {
            Optional<String> rule = section.needed("rule", "it says what is broken");
            Optional<String> reason = section.needed("reason", "it stands in the report");
            section.demand("until", "it is the last day on which the deviation is accepted");
            Optional<LocalDate> until =
                    section.value("until", "a day that exists, such as 2027-03-31", LocalDate::parse);
            rule.ifPresent(id -> judge(section, id, rules, seen));
            if (rule.isPresent() && reason.isPresent() && until.isPresent()) {
                deviations.add(new KnownDeviation(rule.get(), reason.get(), until.get()));
            }
        }
        return List.copyOf(deviations);
    }

    /** A statement of the OpenAPI document has an id too, with a # in it; which there are, the run knows. */
    private void judge(Section section, String id, Set<String> rules, Set<String> seen) {
        if (!id.contains("#") && api.isPresent() && !rules.contains(id)) {
            section.problem("rule", "is no rule of " + api.get().folder() + Nearest.suggestion(id, rules));
        } else if (!seen.add(id)) {
            section.problem("rule", "stands there already");
        }
    }
}
