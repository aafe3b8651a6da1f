package dev.mockerp.contract.condition;

import dev.cel.common.values.CelValueConverter;
import dev.cel.common.values.NullValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** JSON as CEL takes it: integers as Long, other numbers as Double, null as CEL's own null. */
final class CelValues {

    /**
     * Takes values as they stand. CEL's own looks through the whole of a value, however deep, each time that an
     * expression names a member of it, for what is not yet one of its values; those made here are.
     */
    static final CelValueConverter AS_THEY_STAND = new CelValueConverter() {
        @Override
        protected Object mapContainer(Object value, Function<Object, Object> mapper) {
            return value;
        }
    };

    private CelValues() {}

    static Object of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> node.asString();
            case BOOLEAN -> node.asBoolean();
            case NUMBER ->
                node.canConvertToExactIntegral() && node.canConvertToLong()
                        ? (Object) node.longValue()
                        : (Object) node.decimalValue().doubleValue();
            default -> NullValue.NULL_VALUE;
        };
    }

    static Map<String, Object> object(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(member -> values.put(member.getKey(), of(member.getValue())));
        return values;
    }

    private static List<Object> array(JsonNode node) {
        List<Object> values = new ArrayList<>(node.size());
        node.forEach(item -> values.add(of(item)));
        return values;
    }
}
