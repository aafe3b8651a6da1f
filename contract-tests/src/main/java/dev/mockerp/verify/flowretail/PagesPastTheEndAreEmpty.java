package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Asks for a page far behind the last one. */
final class PagesPastTheEndAreEmpty implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    PagesPastTheEndAreEmpty(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        judge(trial, flow.list().query("pageSize", 100));
        try {
            judge(trial, customers.town().search().query("pageSize", 2));
        } catch (Skipped onlyTheList) {
            // The list tells something by itself.
        }
    }

    private void judge(Trial trial, Call call) {
        int size = Integer.parseInt(String.valueOf(call.query().get("pageSize")));
        int total = Math.max(0, Pages.total(flow.erp().ask(call)));
        Call past = call.query("pageNumber", total / size + 10).as(Intent.OPEN);
        Exchange first = flow.erp().ask(past);
        if (first.isRefused()) {
            trial.otherReading("a page past the end is refused with status " + first.status());
            return;
        }
        Reader.judge(trial, flow.erp(), reader -> {
            Exchange page = reader.read(past);
            int items = FlowRetail.uids(page).size();
            if (page.isSuccess() && items == 0) {
                return Optional.empty();
            }
            String observed = page.isSuccess() ? items + " items" : "status " + page.status();
            return Wrong.at("/items", "no items, because the result has " + total + " in all", observed, page);
        });
    }
}
