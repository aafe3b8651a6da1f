package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Searches for a customer by each of the members that a query is published to look into. */
final class QueryFindsEveryPublishedField implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    QueryFindsEveryPublishedField(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        List<String> fields = Searches.FIELDS.stream()
                .filter(field -> known.text(field).length() > 2)
                .filter(field -> flow.shown().has(field))
                .toList();
        if (fields.isEmpty()) {
            throw Skipped.because("no customer is known that has a member to search for");
        }
        for (String field : fields) {
            Reader.judge(
                    trial,
                    flow.erp(),
                    reader -> searches.unlessFound(reader, Searches.query(known.text(field)), known, field));
        }
    }
}
