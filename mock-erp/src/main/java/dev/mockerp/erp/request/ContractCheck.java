package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.erp.setting.Settings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Holds a request for an operation against the contract: who asks, then the form, then everything in it. */
final class ContractCheck {

    private static final byte[] NO_BODY = {};

    private final BodyReader bodies;
    private final ContentLimits limits;
    private final Map<ServedApi, Checks> checks = new IdentityHashMap<>();
    private final int mostViolations;
    private final boolean refuseUnknown;

    private record Checks(
            Shapes shapes, ParameterCheck parameters, UnknownMembers binding, Map<String, Set<String>> judgedLists) {}

    ContractCheck(List<ServedApi> apis, BodyReader bodies, Settings settings) {
        this.bodies = bodies;
        this.limits = new ContentLimits(settings);
        this.mostViolations = settings.number("limits.violations");
        this.refuseUnknown = settings.is("unknown-members", "refuse");
        for (ServedApi api : apis) {
            Shapes shapes = ContractShapes.of(api.document(), refuseUnknown);
            checks.put(
                    api,
                    new Checks(
                            shapes,
                            new ParameterCheck(shapes, settings.number("limits.text-length")),
                            new UnknownMembers(api),
                            ContractShapes.judgedLists(api)));
        }
    }

    /**
     * The request as it was checked.
     *
     * @throws Refused with everything that is wrong
     */
    CheckedRequest checked(HttpServletRequest request, HttpServletResponse response, String path, Routes.Match match) {
        ServedApi api = match.api();
        Operation operation = Objects.requireNonNull(match.operation());
        Violations violations = new Violations(mostViolations);
        Map<String, String> query =
                new QueryString(operation, api, refuseUnknown).read(request.getQueryString(), violations);
        Call call = new Call(operation, match.values(), query, request::getHeader, null);
        api.admit(call);

        byte[] bytes = operation.requestBody() == null ? NO_BODY : bodies.bytes(request);
        RecordedResponse.received(bytes, response);
        if (bytes.length > 0) {
            MediaTypes.checkContentType(request.getContentType(), request.getHeader("Content-Encoding"));
        }
        if (operation.answersContent()) {
            MediaTypes.checkAccept(request, operation.answerTypes());
        }

        Checks check = checks.get(api);
        check.parameters().check(call, violations);
        JsonNode body = null;
        if (operation.requestBody() != null) {
            if (bytes.length > 0) {
                body = bodies.json(bytes, violations);
            } else {
                body = api.bodyFromQuery(operation, query);
                bytes = body == null ? NO_BODY : body.toString().getBytes(StandardCharsets.UTF_8);
                if (body == null && operation.requestBody().required()) {
                    violations.add(Violation.inBody(
                            "",
                            "required",
                            "a body",
                            "absent",
                            "The body is required: " + operation.id() + " takes JSON."));
                }
            }
            checkBody(check, operation, body, violations);
        }
        call = call.with(body);
        api.check(call, violations);
        violations.refuseIfAny();
        return new CheckedRequest(request, path, call, check.binding().bytes(operation, body, bytes));
    }

    private void checkBody(Checks check, Operation operation, @Nullable JsonNode body, Violations violations) {
        if (body == null || operation.requestBody() == null) {
            return;
        }
        limits.checkEnvelope(body, check.judgedLists().getOrDefault(operation.id(), Set.of()), violations);
        for (Shape.Mismatch mismatch :
                check.shapes().at(operation.requestBody().schema()).mismatches(body)) {
            violations.add(Violation.inBody("", mismatch));
        }
    }
}
