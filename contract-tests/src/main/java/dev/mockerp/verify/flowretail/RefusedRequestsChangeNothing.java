package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Reads the customer that the broken requests name; where all of them were refused, nothing of it has changed. */
final class RefusedRequestsChangeNothing implements Check {

    private final FlowRetail flow;
    private final BrokenRequests broken;

    RefusedRequestsChangeNothing(FlowRetail flow, BrokenRequests broken) {
        this.flow = flow;
        this.broken = broken;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        List<Exchange> writes = flow.erp().log().stream()
                .filter(exchange -> exchange.call().intent() == Intent.BROKEN)
                .filter(exchange ->
                        broken.victim().equals(exchange.call().variables().get("customerUid")))
                .filter(exchange -> !exchange.call().isSafe())
                .toList();
        if (writes.isEmpty()) {
            throw Skipped.because("no broken request that may write was sent");
        }
        if (!writes.stream().allMatch(Exchange::isRefused)) {
            throw Skipped.because("the ERP obeys broken requests, which other rules say");
        }
        if (broken.victim().equals(EveryOperation.nobody(flow))) {
            throw Skipped.because("no customer could be made that the broken requests could name");
        }
        Exchange last = writes.get(writes.size() - 1);
        Exchange read = flow.erp().settled(flow.get(broken.victim()));
        String note = read.at("/internalNote").asString("");
        boolean kept = read.isSuccess() && !note.equals("not to be kept") && Extended.count(read) == 0;
        trial.expect(
                kept,
                "",
                "customer " + broken.victim() + " as before the refused requests",
                read.isSuccess() ? "a value of a refused request" : "status " + read.status(),
                last,
                read);
    }
}
