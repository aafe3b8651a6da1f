package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Asks for page -1 and for pages of -1 items. */
final class PagesBelowTheFirstAreRefused implements Check {

    private final FlowRetail flow;

    PagesBelowTheFirstAreRefused(FlowRetail flow) {
        this.flow = flow;
    }

    @Override
    public void run(Trial trial) {
        for (String parameter : List.of("pageNumber", "pageSize")) {
            Exchange page = flow.erp().send(flow.list().query(parameter, -1).as(Intent.BROKEN));
            Refusal.assumed(trial, 400, parameter + " -1", true, page);
        }
    }
}
