package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Searches with exactMatch for a whole value, and for the same without its end. */
final class ExactMatchFindsWholeValuesOnly implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    ExactMatchFindsWholeValuesOnly(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        boolean looked = false;
        for (String member : List.of("lastname", "city", "companyName", "mobile")) {
            Optional<String> part = Words.beginning(known, member);
            if (part.isPresent() && flow.shown().has(member)) {
                looked = true;
                ObjectNode whole = exact().put("query", known.text(member));
                Reader.judge(trial, flow.erp(), reader -> searches.unlessFound(reader, whole, known, member));
                nobody(trial, exact().put("query", part.get()), known, member);
                if (member.equals("mobile")) {
                    nobody(trial, exact().put("mobile", part.get()), known, member);
                }
            }
        }
        if (!looked) {
            throw Skipped.because("no customer is known that has a name, city or mobile number of one long word");
        }
    }

    private void nobody(Trial trial, ObjectNode criteria, Known known, String member) {
        String expected = "nobody whose " + member + " only begins so";
        Reader.judge(trial, flow.erp(), reader -> searches.ifFound(reader, criteria, known, expected));
    }

    private static ObjectNode exact() {
        return Json.object().put("exactMatch", true);
    }
}
