package dev.mockerp.erp.control;

import dev.mockerp.contract.ControlContract;
import dev.mockerp.contract.Operation;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Problem;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Violations;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The operations of the control contract, for those who may steer the mock. */
final class ControlSurface implements ServedApi {

    private final ControlContract contract;
    private final Steering steering;
    private final Supplier<Stream<ContentCheck>> checks;

    ControlSurface(ControlContract contract, Steering steering, Supplier<Stream<ContentCheck>> checks) {
        this.contract = contract;
        this.steering = steering;
        this.checks = checks;
    }

    @Override
    public String name() {
        return "control";
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    @Override
    public JsonNode document() {
        return contract.document();
    }

    /** None where the surface is switched off, so that its paths lead nowhere. */
    @Override
    public List<Operation> operations() {
        return steering.servesErp() ? contract.operations() : List.of();
    }

    @Override
    public String pathPrefix() {
        return "/__erp/";
    }

    /** Operations that are open look at no sandbox. */
    @Override
    public boolean opensSandbox(@Nullable Operation operation, UnaryOperator<@Nullable String> headers) {
        return operation != null && !isOpen(operation) && steering.admits(headers);
    }

    @Override
    public void admit(Call call) {
        if (isOpen(call.operation())) {
            steering.admitWithoutToken(call.headers());
        } else {
            steering.admit(call.headers());
        }
    }

    /** What keeps the schemas is checked by who takes it. */
    @Override
    public void check(Call call, Violations violations) {
        if (!violations.isEmpty()) {
            checks.get().forEach(check -> check.check(call, violations));
        }
    }

    /** Whether the document says of an operation that it takes no credentials. */
    private boolean isOpen(Operation operation) {
        JsonNode security = document().at(operation.pointer()).path("security");
        return security.isArray() && security.isEmpty();
    }

    @Override
    public Object body(Refusal refusal) {
        return Problem.of(refusal);
    }

    @Override
    public String refusalMediaType() {
        return "application/problem+json";
    }
}
