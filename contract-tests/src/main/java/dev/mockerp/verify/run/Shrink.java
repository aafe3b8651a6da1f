package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes the request of one finding smaller, step by step. Use once. */
final class Shrink {

    private final Erp erp;
    private final Shapes shapes;
    private final Judge judge;
    private final Tally tally;
    private final String place;
    private int left;

    /**
     * Of what that tally has found at that place.
     *
     * @param judge writes into the tally
     */
    Shrink(Erp erp, Shapes shapes, Judge judge, Tally tally, String place) {
        this.erp = erp;
        this.shapes = shapes;
        this.judge = judge;
        this.tally = tally;
        this.place = place;
    }

    /** Sends so many requests at most, and gives how many it sent; the tally then holds the smallest that shows it. */
    int make(int most) {
        left = most;
        Set<String> broken = breaches(call());
        Cuts.lists(call()).forEach(list -> narrow(list, broken));
        for (UnaryOperator<Call> cut : Cuts.of(call())) {
            shows(cut.apply(call()), broken);
        }
        return most - left;
    }

    /** Halves a list until one item is left. What is not in one half is taken to be in the other, and seen to at last. */
    private void narrow(String list, Set<String> broken) {
        List<JsonNode> items = Cuts.items(call(), list);
        List<JsonNode> named = new Row(exchange(), pointer()).named(items);
        if (!named.isEmpty() && named.size() < items.size() && shows(Cuts.keep(call(), list, named), broken)) {
            items = named;
        }
        boolean seen = true;
        while (items.size() > 1 && (seen ? left > 0 : left > 1)) {
            int middle = items.size() / 2;
            seen = shows(Cuts.keep(call(), list, items.subList(0, middle)), broken);
            items = seen ? items.subList(0, middle) : items.subList(middle, items.size());
        }
        if (!seen) {
            shows(Cuts.keep(call(), list, items), broken);
        }
    }

    /** Whether the smaller call may be made, was not made before, and shows it. */
    private boolean shows(Call smaller, Set<String> broken) {
        if (left == 0 || !broken.containsAll(breaches(smaller)) || erp.hasSent(smaller)) {
            return false;
        }
        left--;
        Exchange exchange = erp.sendAside(smaller);
        judge.see(exchange);
        return exchange() == exchange;
    }

    /** In what the body of a call breaks the contract. */
    private Set<String> breaches(Call call) {
        Operation operation = call.operation();
        Body body = operation == null ? null : operation.requestBody();
        JsonNode json = call.json();
        return body == null || json == null
                ? Set.of()
                : shapes.at(body.schema()).mismatches(json).stream()
                        .map(mismatch -> mismatch.keyword() + " " + Finding.anywhere(mismatch.pointer()))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    private Finding smallest() {
        Finding finding = tally.at(place);
        if (finding == null) {
            throw new IllegalStateException("nothing was found at " + place);
        }
        return finding;
    }

    private Exchange exchange() {
        return smallest().exchanges().get(0);
    }

    private String pointer() {
        return smallest().pointer();
    }

    private Call call() {
        return exchange().call();
    }
}
