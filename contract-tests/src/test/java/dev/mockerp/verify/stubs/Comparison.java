package dev.mockerp.verify.stubs;

import dev.mockerp.proof.harness.Exchange;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether a stub says what the ERP says. */
final class Comparison {

    /** What the ERP makes up for every answer, or keeps to itself. */
    private static final Set<String> MADE_BY_THE_ERP =
            Set.of("customerUid", "createdAt", "lastModifiedAt", "organizationUid");

    private Comparison() {}

    /**
     * What is different; empty if nothing is. Refusals may differ in their words, but not in their dialect.
     *
     * @param written whether the request writes, so that identifiers and times are made for its answer
     */
    static Optional<String> difference(Exchange stub, Exchange erp, boolean written) {
        if (stub.status() != erp.status()) {
            return Optional.of("status " + stub.status() + " where the ERP has " + erp.status());
        }
        if (!type(stub).equals(type(erp))) {
            return Optional.of("content type " + type(stub) + " where the ERP has " + type(erp));
        }
        if (stub.body().length == 0 || erp.body().length == 0) {
            return stub.body().length == erp.body().length
                    ? Optional.empty()
                    : Optional.of("one has a body and the other has none");
        }
        if (stub.status() >= 400) {
            Set<String> dialect = dialect(stub.json());
            return dialect.equals(dialect(erp.json()))
                    ? Optional.empty()
                    : Optional.of("members " + dialect + " where the ERP has " + dialect(erp.json()));
        }
        JsonNode ours = written ? masked(stub.json()) : stub.json();
        JsonNode theirs = written ? masked(erp.json()) : erp.json();
        return ours.equals(theirs) ? Optional.empty() : Optional.of(ours + " where the ERP has " + theirs);
    }

    private static Set<String> dialect(JsonNode refusal) {
        Set<String> members = new TreeSet<>(refusal.propertyNames());
        members.remove("violations");
        return members;
    }

    private static String type(Exchange exchange) {
        return String.valueOf(exchange.header("Content-Type")).split(";")[0];
    }

    private static JsonNode masked(JsonNode json) {
        if (json instanceof ArrayNode list) {
            ArrayNode masked = Exchange.JSON.createArrayNode();
            list.values().forEach(item -> masked.add(masked(item)));
            return masked;
        }
        if (json instanceof ObjectNode object) {
            ObjectNode masked = Exchange.JSON.createObjectNode();
            object.properties()
                    .forEach(member -> masked.set(
                            member.getKey(),
                            MADE_BY_THE_ERP.contains(member.getKey())
                                    ? Exchange.JSON.getNodeFactory().stringNode("*")
                                    : masked(member.getValue())));
            return masked;
        }
        return json;
    }
}
