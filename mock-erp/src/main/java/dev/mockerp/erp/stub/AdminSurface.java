package dev.mockerp.erp.stub;

import dev.mockerp.contract.Operation;
import dev.mockerp.erp.control.Steering;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Problem;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.ServedApi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * WireMock's admin API, for those who may steer the mock. It is WireMock that describes it and takes its requests apart, so
 * that no contract of ours has its operations.
 */
final class AdminSurface implements ServedApi {

    static final String PATH = "/__admin";

    private final Steering steering;

    AdminSurface(Steering steering) {
        this.steering = steering;
    }

    boolean isServed() {
        return steering.servesAdmin();
    }

    @Override
    public boolean opensSandbox(@Nullable Operation operation, UnaryOperator<@Nullable String> headers) {
        return steering.admits(headers);
    }

    void admit(HttpServletRequest request) {
        steering.admit(request::getHeader);
    }

    @Override
    public String name() {
        return "admin";
    }

    @Override
    public JsonNode document() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public List<Operation> operations() {
        return List.of();
    }

    @Override
    public String pathPrefix() {
        return PATH + "/";
    }

    /** Where it is switched off its paths are as unknown as any. */
    @Override
    public boolean isRecorded() {
        return !isServed();
    }

    @Override
    public void admit(Call call) {
        throw new IllegalStateException("no contract has its operations");
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
