package dev.mockerp.proof.harness;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.ControlContract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shapes;
import java.util.List;
import java.util.Optional;

/** Holds answers of the control surface against its document. */
final class WitnessedControl {

    private final ControlContract contract = ControlContract.read();
    private final Shapes shapes = new Shapes(contract.document());

    /** What is wrong with the answer, if the request is for an operation of the document. */
    Optional<List<String>> broken(Exchange exchange, List<String> segments) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(exchange.method()))
                .filter(operation -> operation.path().match(segments) != null)
                .findFirst()
                .map(operation -> broken(operation, exchange));
    }

    private List<String> broken(Operation operation, Exchange exchange) {
        // Refusals that HTTP itself knows are not declared: method, media types, size.
        if (exchange.status() >= 400 && exchange.status() < 500) {
            return mismatches("/components/schemas/Problem", exchange);
        }
        if (!operation.responses().containsKey(exchange.status())) {
            return List.of("status: " + operation.id() + " does not declare " + exchange.status());
        }
        Body body = operation.responses().get(exchange.status());
        if (body == null) {
            return exchange.body().length == 0 ? List.of() : List.of("body: none is declared");
        }
        return mismatches(body.schema(), exchange);
    }

    private List<String> mismatches(String schema, Exchange exchange) {
        return shapes.at(schema).mismatches(exchange.json()).stream()
                .map(mismatch -> mismatch.pointer() + ": " + mismatch.message())
                .toList();
    }
}
