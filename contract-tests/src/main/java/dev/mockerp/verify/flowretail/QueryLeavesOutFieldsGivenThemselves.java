package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;

/** Gives a value both as query and as a criterion of its own, which leaves the query nothing to find. */
final class QueryLeavesOutFieldsGivenThemselves implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    QueryLeavesOutFieldsGivenThemselves(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        boolean looked = false;
        for (String member : Searches.OWN_CRITERIA) {
            if (isOnlyThere(known, member)) {
                looked = true;
                Reader.judge(trial, flow.erp(), reader -> wrong(reader, known, member));
            }
        }
        if (!looked) {
            throw Skipped.because("no customer is known that has a mobile number, an e-mail address or a VAT number");
        }
    }

    private Optional<Wrong> wrong(Reader reader, Known known, String member) {
        String text = known.text(member);
        String expected = "no customer, because query leaves " + member + " out and finds the text nowhere else";
        Optional<Wrong> found = searches.ifFound(reader, Searches.query(text).put(member, text), known, expected);
        if (found.isEmpty()) {
            return found;
        }
        // Where one criterion is enough, it was not the query that found the customer; another value tells.
        String nobody = nobody(member);
        boolean oneIsEnough = searches.ifFound(reader, Searches.query(nobody).put(member, text), known, expected)
                .isPresent();
        return oneIsEnough
                ? searches.ifFound(reader, Searches.query(text).put(member, nobody), known, expected)
                : found;
    }

    private String nobody(String member) {
        return flow.erp().names().digits("nobody/" + member, 9);
    }

    private static boolean isOnlyThere(Known known, String member) {
        String text = known.text(member);
        return text.length() > 5
                && Searches.FIELDS.stream()
                        .filter(field -> !field.equals(member))
                        .noneMatch(field -> known.text(field).contains(text));
    }
}
