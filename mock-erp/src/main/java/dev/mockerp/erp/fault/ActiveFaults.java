package dev.mockerp.erp.fault;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The faults of a sandbox, in the order in which it got them. Safe for many threads. */
final class ActiveFaults {

    private static final int MOST = 100;

    private final FaultFile file;
    private final long seed;
    private final LongSupplier nanoseconds;
    private volatile FaultFile.Content taken = FaultFile.Content.NOTHING;
    private volatile List<ActiveFault> faults = List.of();
    private long lastId;

    /**
     * Those of the file.
     *
     * @param seed where the chance of all of them comes from
     */
    ActiveFaults(FaultFile file, long seed, LongSupplier nanoseconds) {
        this.file = file;
        this.seed = seed;
        this.nanoseconds = nanoseconds;
    }

    /** All there are, also those that are over. */
    List<ActiveFault> all() {
        if (file.content() != taken) {
            takeFile();
        }
        return faults;
    }

    boolean mayConcern(Operation operation) {
        for (ActiveFault fault : all()) {
            if (fault.mayConcern(operation)) {
                return true;
            }
        }
        return false;
    }

    /** Everything that happens to that request. */
    List<Strike> strikes(Request sent) {
        return all().stream()
                .map(fault -> fault.strike(sent))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Adds one.
     *
     * @throws Refused if there are as many as can be
     */
    synchronized ActiveFault add(Rule rule) {
        List<ActiveFault> more = new ArrayList<>(all());
        if (more.size() >= MOST) {
            throw new Refused(
                    Refusal.Kind.CONFLICT, "The sandbox has " + MOST + " faults, and can have no more; delete some.");
        }
        ActiveFault added = active(rule, false);
        more.add(added);
        faults = List.copyOf(more);
        return added;
    }

    /** Has these and no others. */
    synchronized void replace(List<Rule> rules) {
        taken = file.content();
        faults = rules.stream().map(rule -> active(rule, false)).toList();
    }

    /** Takes one away; says whether it was there. */
    synchronized boolean remove(long id) {
        List<ActiveFault> before = all();
        faults = before.stream().filter(fault -> fault.id() != id).toList();
        return faults.size() < before.size();
    }

    /** Those of the file as they are now, and those that requests added. */
    private synchronized void takeFile() {
        FaultFile.Content now = file.content();
        if (now != taken) {
            List<ActiveFault> merged = new ArrayList<>();
            now.rules().forEach(rule -> merged.add(active(rule, true)));
            faults.stream().filter(fault -> !fault.isFromFile()).forEach(merged::add);
            faults = List.copyOf(merged);
            taken = now;
        }
    }

    private ActiveFault active(Rule rule, boolean fromFile) {
        long id = ++lastId;
        return new ActiveFault(id, rule, fromFile, seed * 1_000_003 + id, nanoseconds);
    }
}
