package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes customers out of what is written: members that are sent take the place of those before, all others stay.
 *
 * <p>The work is done on JSON, so that a member of the contract is carried along without a line of code for it. Only
 * what is not stored as it is sent has one.
 */
final class CustomerDocuments {

    private final JsonMapper json;
    private final ObjectNode empty;

    CustomerDocuments(JsonMapper json, ObjectNode empty) {
        this.json = json;
        this.empty = empty;
    }

    /** A new customer with those members. */
    Customer create(Tenant tenant, ObjectNode members, String customerUid, Instant now) {
        ObjectNode document = empty.deepCopy();
        apply(tenant, members, document);
        document.put("customerUid", customerUid);
        document.set("createdAt", json.valueToTree(now.atOffset(ZoneOffset.UTC)));
        return finish(document, now);
    }

    /** The customer as it is once those members are written over it. */
    Customer change(Tenant tenant, Customer before, ObjectNode members, Instant now) {
        ObjectNode document = json.valueToTree(before);
        apply(tenant, members, document);
        // A change is always later than what it changes, also within the resolution of the clock.
        Instant earliest = before.getLastModifiedAt().toInstant().plusMillis(1);
        return finish(document, now.isBefore(earliest) ? earliest : now);
    }

    /** A customer of a fixture file, in which members without a value are left out. */
    Customer read(Tenant tenant, ObjectNode members) {
        ObjectNode document = empty.deepCopy();
        apply(tenant, members, document);
        for (String name : new String[] {"customerUid", "createdAt", "lastModifiedAt"}) {
            document.set(name, members.get(name));
        }
        return bind(document);
    }

    /** The customer as a fixture file has it: what {@link #read} makes the same customer of. */
    ObjectNode write(Customer customer) {
        ObjectNode document = json.valueToTree(customer);
        document.remove("displayName");
        JsonNode groups = document.remove("customerGroups");
        for (String name : List.copyOf(document.propertyNames())) {
            if (document.get(name).equals(empty.get(name))) {
                document.remove(name);
            }
        }
        if (groups != null && !groups.isEmpty()) {
            ArrayNode uids = document.putArray("customerGroupUids");
            groups.forEach(group -> uids.add(group.get("customerGroupUid")));
        }
        return document;
    }

    private Customer finish(ObjectNode document, Instant now) {
        document.set("lastModifiedAt", json.valueToTree(now.atOffset(ZoneOffset.UTC)));
        return bind(document);
    }

    private Customer bind(ObjectNode document) {
        document.put("displayName", displayName(document));
        return json.treeToValue(document, Customer.class);
    }

    private void apply(Tenant tenant, ObjectNode members, ObjectNode document) {
        members.properties().forEach(member -> {
            JsonNode value = member.getValue();
            switch (member.getKey()) {
                case "customerUid", "createdAt", "lastModifiedAt" -> {
                    // Made once, or by the clock; never written over.
                }
                case "customerGroupUids" -> document.set("customerGroups", groups(tenant, value));
                case "credit" -> document.withObject("/credit").setAll((ObjectNode) value);
                case "ehfEnabled", "ehf" -> {
                    // Taken together below: the two say the same.
                }
                default -> document.set(member.getKey(), value);
            }
        });
        JsonNode enabled =
                members.path("ehf").has("enabled") ? members.get("ehf").get("enabled") : members.get("ehfEnabled");
        if (enabled != null) {
            document.set("ehfEnabled", enabled);
            document.withObject("/ehf").set("enabled", enabled);
        }
    }

    private ArrayNode groups(Tenant tenant, JsonNode uids) {
        ArrayNode groups = json.createArrayNode();
        for (JsonNode uid : uids) {
            Tenant.Group group = tenant.group(uid.asString());
            if (group == null) {
                throw new IllegalArgumentException("group " + uid.asString() + " was let pass and does not exist");
            }
            groups.addPOJO(group);
        }
        return json.valueToTree(groups);
    }

    private static String displayName(ObjectNode document) {
        if (document.path("customerType").asString("").equals("PERSON")) {
            String first = document.path("firstname").asString("");
            String last = document.path("lastname").asString("");
            return first.isEmpty() || last.isEmpty() ? first + last : first + " " + last;
        }
        return document.path("companyName").asString("");
    }
}
