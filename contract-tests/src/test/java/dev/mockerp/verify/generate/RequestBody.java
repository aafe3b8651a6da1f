package dev.mockerp.verify.generate;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A request body that a contract publishes, with its example as the good body. */
record RequestBody(Contract contract, String schema, JsonNode example) {

    /** Every request body of every API. */
    static Stream<RequestBody> all() {
        return Arrays.stream(Api.values())
                .map(Contract::of)
                .flatMap(contract -> contract.operations().stream()
                        .map(operation -> operation.requestBody())
                        .filter(Objects::nonNull)
                        .map(body -> body.schema())
                        .distinct()
                        .map(schema -> new RequestBody(
                                contract, schema, contract.document().at(schema + "/example"))));
    }

    static RequestBody of(Api api, String name) {
        Contract contract = Contract.of(api);
        String schema = "/components/schemas/" + name;
        return new RequestBody(contract, schema, contract.document().at(schema + "/example"));
    }

    Shape shape() {
        return new Shapes(contract.document()).at(schema);
    }

    @Override
    public String toString() {
        return schema.substring(schema.lastIndexOf('/') + 1);
    }
}
