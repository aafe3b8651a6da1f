package dev.mockerp.erp.control;

import dev.mockerp.contract.ControlContract;
import dev.mockerp.contract.Operation;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Problem;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lets programs in that run on behalf of the mock's user, and nobody else: a web page that is open in the user's browser
 * reaches a loopback address too.
 */
final class ControlSurface implements ServedApi {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final ControlContract contract;
    private final boolean onLoopback;

    /**
     * With the operations of that contract.
     *
     * @param onLoopback whether the mock listens on this machine only, so that its callers know it by a name of loopback
     */
    ControlSurface(ControlContract contract, boolean onLoopback) {
        this.contract = contract;
        this.onLoopback = onLoopback;
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

    @Override
    public List<Operation> operations() {
        return contract.operations();
    }

    @Override
    public String pathPrefix() {
        return "/__erp/";
    }

    @Override
    public void admit(Call call) {
        String host = call.header("Host");
        // A page of a name that was made to point here would be of the same origin as the mock.
        if (onLoopback && !isLoopback(host)) {
            throw new Refused(
                    Refusal.Kind.FORBIDDEN, "The mock listens on loopback and is not steered under another name.");
        }
        String origin = call.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw new Refused(Refusal.Kind.FORBIDDEN, "A web page does not steer the mock.");
        }
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(host.replaceFirst(":[0-9]+$", ""));
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
