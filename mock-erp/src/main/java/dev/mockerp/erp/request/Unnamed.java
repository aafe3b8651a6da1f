package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.erp.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * Finds in recorded requests the parameters and members that their contract does not name. The ERPs take no notice of them,
 * so that nobody learns of a misspelt one but from the journal; they are looked for when it is read, and cost a request
 * nothing.
 */
public final class Unnamed {

    private final BodyReader bodies;
    private final int most;
    private final Map<ServedApi, Shapes> closed = new ConcurrentHashMap<>();

    /** Lists as many of a request as a refusal lists violations. */
    public Unnamed(Settings settings) {
        this.bodies = new BodyReader(settings);
        this.most = settings.number("limits.violations");
    }

    /**
     * Where they are: {@code query: page}, {@code body: /lines/0/colour}; empty if there are none, or the contract has no
     * such operation. Of a body that was not kept whole nothing is known.
     */
    public List<String> in(Exchange exchange) {
        Operation operation = exchange.operation();
        ServedApi api = exchange.api();
        if (operation == null || api == null) {
            return List.of();
        }
        List<String> found = new ArrayList<>(0);
        Violations parameters = new Violations(most);
        new QueryString(operation, api, true).read(exchange.query(), parameters);
        parameters.listed().stream()
                .filter(violation -> violation.rule().equals(QueryString.UNKNOWN))
                .forEach(violation -> found.add("query: " + violation.pointer()));
        Exchange.Content content = exchange.requestBody();
        if (operation.requestBody() != null && content != null && !content.isCut()) {
            JsonNode body = bodies.json(content.kept(), new Violations(1));
            if (body != null) {
                addMembers(api, operation.requestBody().schema(), body, found);
            }
        }
        return found.size() > most ? List.copyOf(found.subList(0, most)) : found;
    }

    private void addMembers(ServedApi api, String schema, JsonNode body, List<String> found) {
        for (Shape.Mismatch mismatch : closed.computeIfAbsent(api, served -> ContractShapes.closed(served.document()))
                .at(schema)
                .mismatches(body)) {
            if (mismatch.keyword().equals("additionalProperties")) {
                found.add("body: " + mismatch.pointer());
            }
        }
    }
}
