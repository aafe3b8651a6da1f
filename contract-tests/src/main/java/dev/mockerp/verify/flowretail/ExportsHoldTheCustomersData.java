package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
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
        for (Known known : Stream.of(customers.known(), customers.knownExisting())
                .distinct()
                .toList()) {
            Reader.judge(trial, flow.erp(), reader -> {
                Exchange get = reader.read(flow.get(known.uid()));
                Exchange export = reader.read(flow.export(known.uid()));
                return export.isSuccess()
                        ? missing(get.json(), get, export)
                        : Wrong.at("", "the data of the customer", "status " + export.status(), get, export);
            });
        }
    }

    /** How an export is laid out is not published: a text may stand anywhere in it, also within a longer one. */
    private static Optional<Wrong> missing(JsonNode customer, Exchange get, Exchange export) {
        List<String> texts = new ArrayList<>();
        gather(export.json(), texts);
        for (String member : MEMBERS) {
            String text = customer.path(member).asString("");
            if (!text.isEmpty() && texts.stream().noneMatch(exported -> exported.contains(text))) {
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
}
