package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Set;

/** Looks at the answer of every update, added extension and batch of the run. */
final class WritesAreAnsweredWithJson implements Check {

    private final FlowRetail flow;

    WritesAreAnsweredWithJson(FlowRetail flow) {
        this.flow = flow;
    }

    private static final Set<String> OPERATIONS = Set.of("updateCustomer", "addCustomerExtension", "batchCustomers");

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        List<Exchange> writes = flow.erp().log().stream()
                .filter(exchange -> OPERATIONS.contains(exchange.call().name()))
                .filter(Exchange::isSuccess)
                .toList();
        if (writes.isEmpty()) {
            throw Skipped.because("no update, added extension or batch was answered with a success");
        }
        for (Exchange write : writes) {
            String type = write.received().header("content-type").orElse("none");
            trial.expect(write.notJson() == null, "", "a JSON document", "not JSON, content type " + type, write);
        }
    }
}
