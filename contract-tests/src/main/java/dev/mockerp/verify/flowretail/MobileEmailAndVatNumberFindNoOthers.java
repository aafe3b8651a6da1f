package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches by mobile number, e-mail address and VAT number, and looks at everybody who is found. */
final class MobileEmailAndVatNumberFindNoOthers implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    MobileEmailAndVatNumberFindNoOthers(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Known known = customers.known();
        nameSomebodyAfter(known);
        boolean looked = false;
        for (String member : Searches.OWN_CRITERIA) {
            if (known.text(member).length() > 5) {
                looked = true;
                Reader.judge(trial, flow.erp(), reader -> stranger(reader, known, member));
            }
        }
        if (!looked) {
            throw Skipped.because("no customer is known that has a mobile number, an e-mail address or a VAT number");
        }
    }

    /** A customer who has the values elsewhere, and other ones where they belong; not every ERP takes such names. */
    private void nameSomebodyAfter(Known known) {
        ObjectNode namesake = customers.person("namesake");
        namesake.put("firstname", known.text("mobile"));
        namesake.put("lastname", known.text("email"));
        namesake.put("companyName", known.text("vatNumber"));
        try {
            customers.make(namesake);
        } catch (Skipped notTaken) {
            // Those who are there already are looked at all the same.
        }
    }

    private Optional<Wrong> stranger(Reader reader, Known known, String member) {
        Pages pages = Pages.read(reader, flow.search(Json.object().put(member, known.text(member))), 2);
        for (Exchange page : pages.exchanges()) {
            int position = 0;
            for (JsonNode found : FlowRetail.items(page).toList()) {
                if (found.path(member).isString()
                        && !isLike(member, found.path(member).asString(), known)) {
                    return Wrong.at(
                            "/items/" + position + "/" + member,
                            "a value like " + known.text(member),
                            Shape.describe(found.path(member)),
                            page);
                }
                position++;
            }
        }
        return Optional.empty();
    }

    /** A phone number may be written with or without its country. */
    private static boolean isLike(String member, String shown, Known known) {
        String asked = bare(known.text(member));
        String found = bare(shown);
        return found.contains(asked)
                || !found.isEmpty() && asked.contains(found)
                || member.equals("mobile") && found.endsWith(asked.substring(Math.max(0, asked.length() - 6)));
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
