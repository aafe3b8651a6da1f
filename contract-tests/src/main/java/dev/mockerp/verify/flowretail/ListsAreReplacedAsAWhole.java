package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Sets customer groups twice, the second time fewer; only the second are due. */
final class ListsAreReplacedAsAWhole implements Check {

    private final FlowRetail flow;
    private final Customers customers;

    ListsAreReplacedAsAWhole(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        List<String> groups = FlowRetail.items(flow.erp().ask(flow.list()))
                .flatMap(customer -> customer.path("customerGroups").valueStream())
                .map(group -> group.path("customerGroupUid").asString(""))
                .filter(uid -> !uid.isEmpty())
                .distinct()
                .sorted()
                .limit(2)
                .toList();
        if (groups.size() < 2) {
            throw Skipped.because("the first page of customers shows fewer than two customer groups");
        }
        Customers.Made made = customers.workpiece();
        Exchange first = flow.erp().send(flow.update(made.uid(), body(groups)));
        Exchange second = flow.erp().send(flow.update(made.uid(), body(groups.subList(1, 2))));
        if (!first.isSuccess() || !second.isSuccess()) {
            throw Skipped.because("an update of customerGroupUids is answered with status " + second.status());
        }
        trial.eventually(() -> difference(made, groups.subList(1, 2), first, second));
    }

    private static ObjectNode body(List<String> groups) {
        ObjectNode body = Json.object();
        groups.forEach(body.putArray("customerGroupUids")::add);
        return body;
    }

    private Optional<Wrong> difference(Customers.Made made, List<String> due, Exchange first, Exchange second) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        List<String> shown = read.json()
                .path("customerGroups")
                .valueStream()
                .map(group -> group.path("customerGroupUid").asString(""))
                .toList();
        return shown.equals(due)
                ? Optional.empty()
                : Wrong.at("/customerGroups", "the groups " + due, "the groups " + shown, first, second, read);
    }
}
