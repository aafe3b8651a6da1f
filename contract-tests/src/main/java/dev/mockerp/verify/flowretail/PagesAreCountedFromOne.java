package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Asks for page 1 and for no page in particular. */
final class PagesAreCountedFromOne implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    PagesAreCountedFromOne(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        judge(trial, flow.list().query("pageSize", 2));
        try {
            judge(trial, customers.town().search().query("pageSize", 2));
        } catch (Skipped onlyTheList) {
            // The list tells something by itself.
        }
    }

    private void judge(Trial trial, Call call) {
        boolean[] fromZero = new boolean[1];
        Reader.judge(trial, flow.erp(), reader -> {
            fromZero[0] = false;
            Exchange any = reader.read(call);
            Exchange one = reader.read(call.query("pageNumber", 1));
            if (shown(any).equals(shown(one))) {
                return Optional.empty();
            }
            Exchange zero = reader.read(call.query("pageNumber", 0).as(Intent.OPEN));
            fromZero[0] = zero.isSuccess() && shown(any).equals(shown(zero));
            return fromZero[0]
                    ? Optional.empty()
                    : Wrong.at("/items", "the customers that come without pageNumber", "others", any, one);
        });
        if (fromZero[0]) {
            trial.otherReading("pages are counted from 0");
        }
    }

    private static Set<String> shown(Exchange page) {
        return new HashSet<>(FlowRetail.uids(page));
    }
}
