package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps members that the served version does not know away from the generated models, which are those of the newest: to
 * an older ERP a later member is one of any name and any kind.
 */
final class UnknownMembers {

    private final Map<String, Collection<String>> known = new HashMap<>();

    UnknownMembers(ServedApi api) {
        for (Operation operation : api.operations()) {
            if (operation.requestBody() != null) {
                JsonNode schema = api.document().at(operation.requestBody().schema());
                known.put(operation.id(), schema.path("properties").propertyNames());
            }
        }
    }

    /** The bytes to bind: those that came, unless the body has members that are not known. */
    byte[] bytes(Operation operation, @Nullable JsonNode body, byte[] bytes) {
        if (!(body instanceof ObjectNode object) || known.get(operation.id()).containsAll(object.propertyNames())) {
            return bytes;
        }
        return object.deepCopy().retain(known.get(operation.id())).toString().getBytes(StandardCharsets.UTF_8);
    }
}
