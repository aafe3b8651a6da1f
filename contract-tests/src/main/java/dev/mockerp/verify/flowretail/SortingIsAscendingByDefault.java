package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;

/** Sorts results without a direction by members that the ERP takes. */
final class SortingIsAscendingByDefault implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    SortingIsAscendingByDefault(FlowRetail flow, Customers customers) {
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
                    judge(trial, sorting, result);
                }
            }
        }
        if (!judged) {
            throw Skipped.because("the ERP sorts by none of the members that were tried");
        }
    }

    private void judge(Trial trial, Sorting sorting, Sortable result) {
        Exchange sorted = flow.erp().ask(result.by(sorting.member()));
        if (sorting.rises(sorted)) {
            trial.holds();
        } else if (sorting.falls(sorted)) {
            trial.otherReading("a result is sorted in descending order when no direction is given");
        } else {
            trial.breaks("/items", "the customers in the order of " + sorting.member(), "another order", sorted);
        }
    }
}
