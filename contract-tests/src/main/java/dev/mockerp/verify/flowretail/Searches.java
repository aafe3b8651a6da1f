package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Reader;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Looks whether searches find a customer. */
final class Searches {

    /** The members that {@code query} looks into, as customers spell them. */
    static final List<String> FIELDS =
            List.of("lastname", "firstname", "city", "postalCode", "companyName", "mobile", "email", "vatNumber");

    /** The members that can be searched by themselves. */
    static final List<String> OWN_CRITERIA = List.of("mobile", "email", "vatNumber");

    private static final int MOST_PAGES = 5;

    private final FlowRetail flow;

    Searches(FlowRetail flow) {
        this.flow = flow;
    }

    /** The criteria of a search by query alone, to be given more. */
    static ObjectNode query(String text) {
        return Json.object().put("query", text);
    }

    /** Wrong if the search does not find the customer; nothing can be told if the result is too long to read. */
    Optional<Wrong> unlessFound(Reader reader, ObjectNode criteria, Known customer, String member) {
        Pages pages = Pages.read(reader, flow.search(criteria), MOST_PAGES);
        Exchange last = pages.last();
        if (!last.isSuccess()) {
            return Wrong.at("", "a page with " + customer.by(member), "status " + last.status(), last);
        }
        if (pages.uids().contains(customer.uid()) || !pages.isComplete()) {
            return Optional.empty();
        }
        return Wrong.at(
                "/items",
                customer.by(member),
                pages.uids().size() + " customers, that one not among them",
                pages.exchanges().toArray(Exchange[]::new));
    }

    /** Wrong if the search finds the customer; a refusal finds nobody. */
    Optional<Wrong> ifFound(Reader reader, ObjectNode criteria, Known customer, String expected) {
        Pages pages = Pages.read(reader, flow.search(criteria), MOST_PAGES);
        for (Exchange page : pages.exchanges()) {
            int position = FlowRetail.uids(page).indexOf(customer.uid());
            if (position >= 0) {
                return Wrong.at("/items/" + position, expected, "customer " + customer.uid(), page);
            }
        }
        Exchange last = pages.last();
        return last.status() >= 500 ? Wrong.at("", expected, "status " + last.status(), last) : Optional.empty();
    }
}
