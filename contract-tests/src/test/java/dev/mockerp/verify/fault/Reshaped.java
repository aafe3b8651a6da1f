package dev.mockerp.verify.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Other shapes of answers that the contract allows, made from its schemas. {@code lean} leaves out and {@code nulls} makes
 * null whatever may be so, but the members that are listed; {@code unset} makes null what is empty and only assumed not to
 * be null; {@code added} adds a member to every object; {@code decimals} writes numbers with so many decimals.
 */
final class Reshaped {

    private final Contract contract;

    private Reshaped(Contract contract) {
        this.contract = contract;
    }

    static List<UnaryOperator<JsonNode>> all(Api api, JsonNode words) {
        Reshaped shapes = new Reshaped(Contract.of(api));
        List<UnaryOperator<JsonNode>> all = new ArrayList<>();
        words.properties().forEach(word -> {
            switch (word.getKey()) {
                case "lean" -> all.add(shapes.without(texts(word.getValue())));
                case "nulls" -> all.add(shapes.withNulls(texts(word.getValue())));
                case "unset" -> all.add(shapes.withNullForUnset());
                case "added" -> all.add(json -> everyObject(json, object -> object.put("addedByTheErp", "x")));
                case "decimals" -> all.add(shapes.withDecimals(word.getValue().asInt()));
                default -> {
                    // A word of the dialect.
                }
            }
        });
        return all;
    }

    private UnaryOperator<JsonNode> without(Set<String> kept) {
        Set<String> members = new HashSet<>(members(schema -> true));
        contract.document()
                .at("/components/schemas")
                .forEach(schema -> schema.path("required").forEach(name -> members.remove(name.asString())));
        members.removeAll(kept);
        return json -> everyObject(json, object -> object.remove(members));
    }

    private UnaryOperator<JsonNode> withNulls(Set<String> kept) {
        Set<String> members = members(schema -> schema.path("nullable").asBoolean(false));
        members.removeAll(kept);
        return json ->
                everyObject(json, object -> members.stream().filter(object::has).forEach(object::putNull));
    }

    private UnaryOperator<JsonNode> withNullForUnset() {
        Set<String> members =
                members(schema -> schema.at("/x-evidence/nonNull").asString("").equals("ASSUMED"));
        return json -> everyObject(
                json,
                object -> object.properties().stream()
                        .filter(member -> object.has("customerType") && members.contains(member.getKey()))
                        .filter(member ->
                                member.getValue().isEmpty() && member.getValue().isContainer()
                                        || member.getValue().isString()
                                                && member.getValue().asString().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList()
                        .forEach(object::putNull));
    }

    private UnaryOperator<JsonNode> withDecimals(int decimals) {
        Set<String> members = members(schema -> schema.path("type").asString("").equals("number"));
        return json -> everyObject(
                json,
                object -> members.stream()
                        .filter(member -> object.path(member).isNumber())
                        .forEach(member ->
                                object.set(member, scaled(object.path(member).decimalValue(), decimals))));
    }

    private static JsonNode scaled(BigDecimal number, int decimals) {
        return DecimalNode.valueOf(
                number.setScale(Math.max(decimals, number.stripTrailingZeros().scale())));
    }

    /** The names of members of any schema that meet the demand. */
    private Set<String> members(Predicate<JsonNode> demand) {
        Set<String> members = new HashSet<>();
        contract.document()
                .at("/components/schemas")
                .forEach(schema -> schema.path("properties").properties().stream()
                        .filter(member -> demand.test(member.getValue()))
                        .forEach(member -> members.add(member.getKey())));
        return members;
    }

    private static JsonNode everyObject(JsonNode json, java.util.function.Consumer<ObjectNode> change) {
        if (json instanceof ObjectNode object) {
            change.accept(object);
        }
        if (json instanceof ObjectNode || json instanceof ArrayNode) {
            json.forEach(child -> everyObject(child, change));
        }
        return json;
    }

    private static Set<String> texts(JsonNode list) {
        return Set.copyOf(list.valueStream().map(JsonNode::asString).toList());
    }
}
