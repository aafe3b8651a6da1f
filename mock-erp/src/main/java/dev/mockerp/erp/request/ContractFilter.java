package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.erp.setting.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Lets a request through to its controller only if it keeps the contract.
 *
 * <p>Refuses in a fixed order: path, method, credentials and permission, size, media types, content. Only what is known
 * then (existence, conflict) is left to the controllers.
 */
public final class ContractFilter extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final byte[] NO_BODY = {};

    private final transient Routes routes;
    private final transient SandboxDoor sandboxes;
    private final transient RefusalWriter refusals;
    private final transient Recorder recorder;
    private final transient RequestCounts counts;
    private final transient Substitutes substitutes;
    private final transient BodyReader bodies;
    private final transient ContentLimits limits;
    private final transient Map<ServedApi, Checks> checks = new IdentityHashMap<>();
    private final int mostViolations;
    private final boolean refuseUnknown;

    private record Checks(
            Shapes shapes, ParameterCheck parameters, UnknownMembers binding, Map<String, Set<String>> judgedLists) {}

    /** For the operations of those APIs. */
    public ContractFilter(
            List<ServedApi> apis,
            SandboxDoor sandboxes,
            Settings settings,
            RefusalWriter refusals,
            Recorder recorder,
            RequestCounts counts,
            Substitutes substitutes) {
        this.routes = new Routes(apis);
        this.sandboxes = sandboxes;
        this.refusals = refusals;
        this.recorder = recorder;
        this.counts = counts;
        this.substitutes = substitutes;
        this.bodies = new BodyReader(settings);
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

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        SandboxAddress address = SandboxAddress.of(request.getRequestURI());
        Routes.Match match = routes.match(request.getMethod(), address.path());
        ServedApi api = match == null ? routes.owner(address.path()) : match.api();
        Operation operation = match == null ? null : match.operation();
        try {
            SandboxDoor.Stay stay = sandboxes.enter(address.sandbox(request));
            try {
                RecordedResponse recorded = recorder.begin(request, response, api, operation);
                try {
                    answerOrSubstitute(
                            request, recorded == null ? response : recorded, chain, address.path(), api, match);
                } finally {
                    if (recorded != null) {
                        recorded.endUnlessHeld();
                    }
                }
            } finally {
                stay.close();
            }
        } catch (Refused notLetIn) {
            refusals.write(api, match == null ? unknownPath(request) : notLetIn.refusal(), response);
        } finally {
            counts.count(api, operation, response.getStatus(), System.nanoTime() - begun);
        }
    }

    private void answerOrSubstitute(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String path,
            @Nullable ServedApi api,
            Routes.@Nullable Match match)
            throws IOException, ServletException {
        HttpServletRequest left;
        try {
            left = substitutes.letOn(path, api, request, response);
        } catch (RuntimeException failure) {
            refusals.write(api, ControllerRefusals.refusal(failure), response);
            return;
        }
        if (left != null) {
            answer(left, response, chain, path, api, match);
        }
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String path,
            @Nullable ServedApi api,
            Routes.@Nullable Match match)
            throws IOException, ServletException {
        if (match == null) {
            refusals.write(api, unknownPath(request), response);
            return;
        }
        try {
            if (match.operation() != null) {
                CheckedRequest checked = check(request, response, path, match);
                CurrentApi.set(checked, match.api());
                chain.doFilter(checked, response);
            } else if (request.getMethod().equals("OPTIONS")) {
                response.setHeader("Allow", match.allow());
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                throw wrongMethod(request, match);
            }
        } catch (Refused refused) {
            refusals.write(match.api(), refused.refusal(), response);
        } catch (RuntimeException failure) {
            refusals.write(match.api(), ControllerRefusals.refusal(failure), response);
        }
    }

    private CheckedRequest check(
            HttpServletRequest request, HttpServletResponse response, String path, Routes.Match match) {
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

    private static Refusal unknownPath(HttpServletRequest request) {
        return Refusal.of(
                Refusal.Kind.UNKNOWN_PATH, "No contract has the path " + Shorten.text(request.getRequestURI()) + ".");
    }

    private static Refused wrongMethod(HttpServletRequest request, Routes.Match match) {
        return new Refused(Refusal.of(
                Refusal.Kind.METHOD_NOT_ALLOWED,
                Shorten.text(request.getMethod()) + " is not a method of " + match.path() + "; it takes "
                        + match.allow() + ".",
                "Allow",
                match.allow()));
    }
}
