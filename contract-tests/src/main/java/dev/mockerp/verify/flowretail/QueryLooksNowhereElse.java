package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Locale;

/** Searches for a customer by what stands in none of the members that a query looks into. */
final class QueryLooksNowhereElse implements Check {

    private static final List<String> OTHERS =
            List.of("address", "externalId", "ledgerNumber", "loyaltyId", "origin", "internalNote");

    private final FlowRetail flow;
    private final Customers customers;
    private final Searches searches;

    QueryLooksNowhereElse(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
        this.searches = new Searches(flow);
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        List<String> members = OTHERS.stream()
                .filter(member -> isNowhereElse(known, known.text(member)))
                .toList();
        if (members.isEmpty()) {
            throw Skipped.because("no customer is known that has a text in one of " + OTHERS
                    + " which it has in no member that query looks into");
        }
        for (String member : members) {
            Reader.judge(
                    trial,
                    flow.erp(),
                    reader -> searches.ifFound(
                            reader,
                            Searches.query(known.text(member)),
                            known,
                            "no customer whose " + member + " alone is \"" + known.text(member) + "\""));
        }
    }

    /** One word, so that an ERP which looks for each word by itself does not find another one. */
    private static boolean isNowhereElse(Known known, String text) {
        String bare = text.replaceFirst("^[0x]+", "");
        return text.matches("[A-Za-z0-9]{6,}")
                && bare.length() > 4
                && Searches.FIELDS.stream()
                        .noneMatch(field ->
                                known.text(field).toLowerCase(Locale.ROOT).contains(bare.toLowerCase(Locale.ROOT)));
    }
}
