package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Gives criteria together, of which one that nobody meets. */
final class SearchCriteriaNarrowTogether implements Check {

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    SearchCriteriaNarrowTogether(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        String name = List.of("lastname", "companyName", "firstname", "city").stream()
                .filter(member -> known.text(member).length() > 2)
                .findFirst()
                .orElseThrow(() -> Skipped.because("no customer is known that has a name or a city"));
        List<String> members = Searches.OWN_CRITERIA.stream()
                .filter(member -> known.text(member).length() > 2)
                .filter(member -> flow.shown().has(member))
                .toList();
        if (members.isEmpty()) {
            throw Skipped.because("no customer is known that has a mobile number, an e-mail address or a VAT number");
        }
        ObjectNode all = Searches.query(known.text(name));
        String before = name;
        for (String member : members) {
            nobody(trial, known, Searches.query(nobody("query")).put(member, known.text(member)), "query");
            nobody(trial, known, with(known, before).put(member, nobody(member)), member);
            all.put(member, known.text(member));
            before = member;
        }
        Reader.judge(trial, flow.erp(), reader -> searches.unlessFound(reader, all, known, name));
    }

    private static ObjectNode with(Known known, String member) {
        return Searches.OWN_CRITERIA.contains(member)
                ? Json.object().put(member, known.text(member))
                : Searches.query(known.text(member));
    }

    private void nobody(Trial trial, Known known, ObjectNode criteria, String unmet) {
        String expected = "nobody, because no customer meets " + unmet;
        Reader.judge(trial, flow.erp(), reader -> searches.ifFound(reader, criteria, known, expected));
    }

    /** Text that no customer has. */
    private String nobody(String member) {
        String digits = flow.erp().names().digits("nobody/" + member, 9);
        return member.equals("email") ? flow.erp().names().letters("nobody") + "@example.com" : digits;
    }
}
