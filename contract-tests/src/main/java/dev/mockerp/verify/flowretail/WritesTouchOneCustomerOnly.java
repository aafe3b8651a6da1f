package dev.mockerp.verify.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Updates one customer and deletes another; all others are due as they were: the standing one, and those that the list
 * shows first when the newest come first, since most of them are the run's own.
 */
final class WritesTouchOneCustomerOnly implements Check {

    private static final int MOST_ASKED_FOR = 3;

    private final FlowRetail flow;
    private final Customers customers;
    private int rounds;

    WritesTouchOneCustomerOnly(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    /** Each attempt writes anew: what was written before it may have come into effect late. */
    @Override
    public void run(Trial trial) {
        Customers.Made bystander = customers.standing();
        trial.eventually(() -> round(bystander));
    }

    private Optional<Wrong> round(Customers.Made bystander) {
        rounds++;
        String changed = customers.fresh("changed " + rounds).uid();
        String deleted = customers.fresh("deleted beside " + rounds).uid();
        Call get = flow.get(bystander.uid());
        // Nobody writes to it during the run, so that the first time what was read before will do.
        Exchange before = rounds == 1 ? flow.erp().ask(get) : flow.erp().send(get);
        Optional<Exchange> listBefore = newest();
        ObjectNode change = Json.object().put("lastname", flow.erp().names().letters("changed to " + rounds));
        Exchange update = flow.erp().send(flow.update(changed, change));
        Exchange deletion = flow.erp().send(flow.delete(deleted));
        Exchange after = flow.erp().send(get);
        if (!flow.likeness().same(before.json(), after.json())) {
            String observed =
                    after.isSuccess() ? "other values: " + Shape.describe(after.json()) : "status " + after.status();
            return Wrong.at("", asBefore(bystander.uid()), observed, before, update, deletion, after);
        }
        Optional<Exchange> listAfter = listBefore.flatMap(page -> newest());
        Optional<Wrong> other = listAfter.flatMap(
                page -> changed(Set.of(changed, deleted), listBefore.get(), List.of(update, deletion), page));
        Set<String> due = new LinkedHashSet<>(List.of(changed));
        listBefore.ifPresent(page -> due.addAll(byUid(page).keySet()));
        due.remove(deleted);
        listAfter.ifPresent(page -> due.removeAll(byUid(page).keySet()));
        return other.or(() -> missing(due, deletion));
    }

    /** The first page of the list; none where it is not shown, which is the matter of other rules. */
    private Optional<Exchange> newest() {
        if (!flow.erp().offers("listCustomers")) {
            return Optional.empty();
        }
        Call list = flow.list()
                .query("sortBy", "createdAt")
                .query("sortDirection", "DESC")
                .query("pageSize", 100);
        return Optional.of(flow.erp().send(list.as(Intent.OPEN))).filter(Exchange::isSuccess);
    }

    private Optional<Wrong> changed(Set<String> written, Exchange first, List<Exchange> writes, Exchange second) {
        Map<String, JsonNode> before = byUid(first);
        List<JsonNode> after = FlowRetail.rows(second).toList();
        for (int position = 0; position < after.size(); position++) {
            JsonNode shown = after.get(position);
            String uid = FlowRetail.uid(shown);
            JsonNode due = before.get(uid);
            if (due != null && !written.contains(uid) && !flow.likeness().same(due, shown)) {
                return Wrong.at(
                        "/items/" + position,
                        asBefore(uid),
                        "other values: " + Shape.describe(shown),
                        first,
                        writes.get(0),
                        writes.get(1),
                        second);
            }
        }
        return Optional.empty();
    }

    /** One that has only moved to another page is there when it is asked for. */
    private Optional<Wrong> missing(Set<String> notOnThePage, Exchange deletion) {
        return notOnThePage.stream()
                .filter(flow.ledger()::isOwn)
                .limit(MOST_ASKED_FOR)
                .map(uid -> flow.erp().send(flow.get(uid).as(Intent.OPEN)))
                .filter(Exchange::isNotThere)
                .findFirst()
                .flatMap(read -> Wrong.at(
                        "",
                        asBefore(read.call().variables().getOrDefault("customerUid", "")),
                        "status " + read.status(),
                        deletion,
                        read));
    }

    private static Map<String, JsonNode> byUid(Exchange page) {
        return FlowRetail.rows(page)
                .filter(customer -> !FlowRetail.uid(customer).isEmpty())
                .collect(Collectors.toMap(
                        FlowRetail::uid, customer -> customer, (one, other) -> one, LinkedHashMap::new));
    }

    private static String asBefore(String uid) {
        return "customer " + uid + " as before the writes to others";
    }
}
