package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Exports customers and looks for each text that they are shown with. */
final class ExportsHoldTheCustomersData implements Check {

    private static final List<String> MEMBERS = List.of(
            "firstname",
            "lastname",
            "companyName",
            "address",
            "postalCode",
            "city",
            "countryCode",
            "email",
            "mobile",
            "vatNumber",
            "externalId",
            "ledgerNumber",
            "loyaltyId",
            "origin",
            "internalNote");

    private final FlowRetail flow;
    private final Customers customers;

    ExportsHoldTheCustomersData(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        List<Known> both = Stream.of(customers.known(), customers.knownExisting())
                .distinct()
                .toList();
        // By turns: an ERP may export whom it exported before.
        Reader.judge(
                trial,
                flow.erp(),
                reader -> both.stream().map(known -> wrong(reader, known)).toList().stream()
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Wrong> wrong(Reader reader, Known known) {
        Exchange get = reader.read(flow.get(known.uid()));
        Exchange export = reader.read(flow.export(known.uid()));
        return export.isSuccess()
                ? missing(get.json(), get, export)
                : Wrong.at("", "the data of the customer", "status " + export.status(), get, export);
    }

    /** Where the export speaks in the members of a customer, each is due there; else a text may stand anywhere. */
    private static Optional<Wrong> missing(JsonNode customer, Exchange get, Exchange export) {
        JsonNode exported = exported(export);
        boolean isSpelledAlike = MEMBERS.stream().filter(exported::has).count() > 2;
        List<String> texts = new ArrayList<>();
        gather(export.json(), texts);
        for (String member : MEMBERS) {
            String text = customer.path(member).asString("");
            boolean isThere = isSpelledAlike
                    ? exported.path(member).asString("").equals(text)
                    : texts.stream().anyMatch(any -> any.contains(text));
            if (!text.isEmpty() && !isThere) {
                return Wrong.at("", "the " + member + " of the customer, \"" + text + "\"", "none", get, export);
            }
        }
        return Optional.empty();
    }

    private static void gather(JsonNode node, List<String> texts) {
        if (node.isContainer()) {
            node.forEach(child -> gather(child, texts));
        } else {
            texts.add(node.asString(""));
        }
    }

    /** The customer that an export holds, in a member of its own or bare; missing if it is in neither. */
    private static JsonNode exported(Exchange export) {
        return export.json().path("customer").isObject() ? export.json().path("customer") : export.json();
    }
}
