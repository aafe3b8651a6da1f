package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A contact that stands on a customer; no operation of the contract makes one, so that it must be there before.
 *
 * @param text of the contact, that its customer has in no member which a search looks into
 */
record Contacts(Known customer, String member, String text) {

    /** The first that is found on the first page of the list, if there is one. */
    static Optional<Contacts> find(FlowRetail flow) {
        Exchange page = flow.erp().ask(flow.list());
        return FlowRetail.items(page).flatMap(Contacts::of).findFirst();
    }

    /** Criteria that look for it, in the scope of contacts. */
    ObjectNode criteria(JsonNode scope) {
        return Json.object().put("query", text).set("scope", scope);
    }

    private static Stream<Contacts> of(JsonNode customer) {
        Known owner = new Known(FlowRetail.uid(customer), customer);
        return List.of("mobile", "lastname").stream()
                .flatMap(member -> customer.path("contacts")
                        .valueStream()
                        .map(contact -> contact.path(member).asString(""))
                        .filter(text -> text.matches("[\\p{L}\\p{Nd}+]{5,}"))
                        .filter(text -> Searches.FIELDS.stream().noneMatch(field -> holds(owner.text(field), text)))
                        .map(text -> new Contacts(owner, member, text)));
    }

    private static boolean holds(String value, String text) {
        return value.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
