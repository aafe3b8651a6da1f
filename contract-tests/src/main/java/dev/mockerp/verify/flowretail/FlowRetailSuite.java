package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import java.util.List;
import java.util.stream.Stream;

/** Flow Retail: in mode full it makes customers of its own, and takes them away at the end. */
public final class FlowRetailSuite implements Suite {

    private final FlowRetail flow;
    private final Customers customers;

    /** For that ERP. */
    public FlowRetailSuite(Erp erp) {
        this.flow = new FlowRetail(erp);
        this.customers = new Customers(flow);
    }

    @Override
    public void tour() {
        new ReadingTour(flow, customers).make();
    }

    @Override
    public List<Check> checks() {
        return Stream.of(
                        ReadingChecks.of(flow, customers),
                        CreatingChecks.of(flow, customers),
                        WritingChecks.of(flow, customers),
                        BatchChecks.of(flow, customers),
                        RefusalChecks.of(flow, customers))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<String> cleanUp() {
        return customers.cleanUp();
    }
}
