package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads customers in each way there is, and compares what is shown. */
final class EveryReadShowsTheSameCustomer implements Check {

    private static final Set<String> PAGES = Set.of("listCustomers", "searchCustomers");

    private final FlowRetail flow;
    private final Customers customers;

    EveryReadShowsTheSameCustomer(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        changed().ifPresent(known -> judge(trial, known, inList(known), Views.members(flow)));
        for (Known known : Stream.of(customers.known(), customers.knownExisting())
                .distinct()
                .toList()) {
            judge(trial, known, inList(known), Views.members(flow));
            inSearch(known).ifPresent(call -> judge(trial, known, call, Views.members(flow)));
            judge(trial, known, flow.export(known.uid()), List.of());
            if (flow.hasStore()) {
                judge(trial, known, flow.ofStore(known), Views.membersInEveryStore(flow));
            }
        }
    }

    /** A customer that was changed just now, where the ERP lets us make one. */
    private Optional<Known> changed() {
        if (!flow.isWritable()) {
            return Optional.empty();
        }
        try {
            Customers.Made made = customers.workpiece();
            String note = flow.erp().names().letters("shown the same");
            Exchange update =
                    flow.erp().send(flow.update(made.uid(), Json.object().put("internalNote", note)));
            return update.isSuccess() ? Optional.of(new Known(made.uid(), made.sent())) : Optional.empty();
        } catch (Skipped cannotBeMade) {
            return Optional.empty();
        }
    }

    private Call inList(Known known) {
        String externalId = known.text("externalId");
        return externalId.isEmpty() ? flow.list() : flow.list().query("customerExternalId", externalId);
    }

    private Optional<Call> inSearch(Known known) {
        return Searches.FIELDS.stream()
                .filter(field -> known.text(field).length() > 2)
                .findFirst()
                .map(field -> flow.search(Searches.query(known.text(field))));
    }

    /** Without members, all that both show are compared. */
    private void judge(Trial trial, Known known, Call call, List<String> members) {
        if (flow.erp().offers(call.name())) {
            Reader.judge(trial, flow.erp(), reader -> {
                Exchange get = reader.read(flow.get(known.uid()));
                Exchange other = reader.read(call);
                String place = place(other, known);
                // Whether the customer is found at all is the matter of other rules.
                return !get.isSuccess() || !other.isSuccess() || other.at(place).isMissingNode()
                        ? Optional.empty()
                        : Views.difference(
                                flow, members.isEmpty() ? shared(get, other.at(place)) : members, get, other, place);
            });
        }
    }

    private static String place(Exchange answer, Known known) {
        if (PAGES.contains(answer.call().name())) {
            return "/items/" + FlowRetail.uids(answer).indexOf(known.uid());
        }
        return answer.json().path("customer").isObject() ? "/customer" : "";
    }

    private List<String> shared(Exchange get, JsonNode exported) {
        return Views.members(flow).stream()
                .filter(member -> get.json().has(member) && exported.has(member))
                .toList();
    }
}
