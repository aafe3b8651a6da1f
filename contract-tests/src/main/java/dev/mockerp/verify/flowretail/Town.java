package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Five customers of a city where nobody else lives; no two of their members have the same order. */
final class Town {

    /** Letters that every collation puts in the same order, also together with the letter behind them. */
    private static final List<String> LASTNAMES = List.of("Fe", "Be", "Re", "De", "Me");

    private static final List<String> FIRSTNAMES = List.of("De", "Re", "Me", "Fe", "Be");

    /** As texts they have another order than as numbers. */
    private static final List<Integer> TERMS = List.of(9, 30, 100, 14, 5);

    private final FlowRetail flow;
    private final String city;
    private final List<Customers.Made> people = new ArrayList<>();

    Town(FlowRetail flow, Customers customers) {
        this.flow = flow;
        Names names = flow.erp().names();
        this.city = "T" + names.letters("town");
        for (int i = 0; i < LASTNAMES.size(); i++) {
            ObjectNode person = customers.person("town/" + i);
            person.put("city", city)
                    .put("lastname", LASTNAMES.get(i) + names.letters("town/lastname/" + i))
                    .put("firstname", FIRSTNAMES.get(i) + names.letters("town/firstname/" + i))
                    .put("paymentTerms", TERMS.get(i));
            people.add(customers.make(person));
        }
    }

    /** One of the five. */
    Customers.Made person(int index) {
        return people.get(index);
    }

    /** The identifiers of all five, in the order in which they were made. */
    List<String> uids() {
        return people.stream().map(Customers.Made::uid).toList();
    }

    /** A search that finds the five and nobody else. */
    Call search() {
        return flow.search(Json.object().put("query", city));
    }

    /** Those of the five that an answer shows. */
    Stream<JsonNode> shown(Exchange answer) {
        return FlowRetail.items(answer).filter(customer -> uids().contains(FlowRetail.uid(customer)));
    }
}
