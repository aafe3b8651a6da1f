package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Searches for a customer by mobile number, e-mail address and VAT number, each by itself. */
final class MobileEmailAndVatNumberFindTheirCustomers implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    MobileEmailAndVatNumberFindTheirCustomers(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        List<String> members = Searches.OWN_CRITERIA.stream()
                .filter(member -> known.text(member).length() > 2)
                .filter(member -> flow.shown().has(member))
                .toList();
        if (members.isEmpty()) {
            throw Skipped.because("no customer is known that has a mobile number, an e-mail address or a VAT number");
        }
        for (String member : members) {
            Reader.judge(
                    trial,
                    flow.erp(),
                    reader ->
                            searches.unlessFound(reader, Json.object().put(member, known.text(member)), known, member));
        }
    }
}
