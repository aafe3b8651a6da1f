package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Sorts results in both directions by members that the ERP takes. */
final class SortDirectionIsKept implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    SortDirectionIsKept(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        boolean judged = false;
        for (Sortable result : Sortable.of(flow, customers)) {
            for (Sorting sorting : result.sortings(flow.erp()::ask)) {
                if (sorting.isByTheMember() && sorting.hasEffect()) {
                    judged = true;
                    Reader.judge(trial, flow.erp(), reader -> wrong(result, reader, sorting.member()));
                }
            }
        }
        if (!judged) {
            throw Skipped.because("the ERP sorts by none of the members that were tried");
        }
    }

    private static Optional<Wrong> wrong(Sortable result, Reader reader, String member) {
        for (Sorting sorting : result.sortings(reader)) {
            if (sorting.member().equals(member) && !sorting.rises(sorting.ascending())) {
                return Wrong.at("/items", member + " rising with ASC", "another order", sorting.ascending());
            }
            if (sorting.member().equals(member) && !sorting.falls(sorting.descending())) {
                return Wrong.at("/items", member + " falling with DESC", "another order", sorting.descending());
            }
        }
        return Optional.empty();
    }
}
