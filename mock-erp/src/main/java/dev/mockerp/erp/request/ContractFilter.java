package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Request;
import dev.mockerp.erp.setting.Settings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

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
    private final transient Entrance entrance;
    private final transient RefusalWriter refusals;
    private final transient Recorder recorder;
    private final transient RequestCounts counts;
    private final transient Substitutes substitutes;
    private final transient Interference interference;
    private final transient Preferences preferences;
    private final transient BodyReader bodies;
    private final transient ContractCheck check;

    /** For the operations of those APIs. */
    public ContractFilter(
            List<ServedApi> apis,
            SandboxDoor sandboxes,
            Settings settings,
            RefusalWriter refusals,
            Recorder recorder,
            RequestCounts counts,
            Substitutes substitutes,
            Interference interference,
            JsonMapper json) {
        this.routes = new Routes(apis);
        this.entrance = new Entrance(sandboxes, substitutes);
        this.refusals = refusals;
        this.recorder = recorder;
        this.counts = counts;
        this.substitutes = substitutes;
        this.interference = interference;
        this.preferences = new Preferences(settings.is("prefer", "on"), json);
        this.bodies = new BodyReader(settings);
        this.check = new ContractCheck(apis, bodies, settings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begun = System.nanoTime();
        SandboxAddress address = SandboxAddress.of(request.getRequestURI());
        Target target = target(request.getMethod(), address.path());
        try {
            SandboxDoor.Stay stay = entrance.enter(request, address, target.api(), target.match());
            try {
                if (isOnlooker(request) && target.isOfErp()) {
                    answer(request, response, chain, target);
                } else {
                    record(request, response, chain, target);
                }
            } finally {
                stay.close();
            }
        } catch (Refused notLetIn) {
            // Who steers is told what is wrong with the sandbox, whether or not a contract has the path.
            boolean unknown = target.match() == null && target.isOfErp();
            refusals.write(target.api(), unknown ? unknownPath(request) : notLetIn.refusal(), response);
        } finally {
            counts.count(target.api(), target.operation(), response.getStatus(), System.nanoTime() - begun);
        }
    }

    /**
     * Where a request leads.
     *
     * @param path without a sandbox
     * @param api the one whose paths these are; null if none has such
     * @param match null if no contract has the path
     */
    private record Target(String path, @Nullable ServedApi api, Routes.@Nullable Match match) {

        @Nullable
        Operation operation() {
            return match == null ? null : match.operation();
        }

        /** Whether an ERP could be meant, and not the mock itself. */
        boolean isOfErp() {
            return api == null || api.isRecorded();
        }
    }

    private Target target(String method, String path) {
        Routes.Match match = routes.match(method, path);
        return new Target(path, match == null ? routes.owner(path) : match.api(), match);
    }

    /** Who looks at the ERP beside a shop is not taken for the shop: not recorded, and met by nothing that waits for it. */
    private static boolean isOnlooker(HttpServletRequest request) {
        return "off".equalsIgnoreCase(request.getHeader("X-Journal"));
    }

    private void record(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Target target)
            throws IOException, ServletException {
        Operation operation = target.operation();
        Judge judge = operation == null
                ? null
                : new Judge(check, request, response, target.path(), Objects.requireNonNull(target.match()));
        RecordedResponse recorded = recorder.begin(request, response, target.api(), operation, judge);
        try {
            answerOrSubstitute(request, recorded == null ? response : recorded, chain, target);
        } finally {
            if (recorded != null) {
                recorded.endUnlessHeld();
            }
        }
    }

    private void answerOrSubstitute(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Target target)
            throws IOException, ServletException {
        HttpServletRequest left;
        try {
            left = substitutes.letOn(target.path(), target.api(), request, response);
        } catch (RuntimeException failure) {
            refusals.write(target.api(), ControllerRefusals.refusal(failure), response);
            return;
        }
        if (left != null) {
            answer(left, response, chain, target);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Target target)
            throws IOException, ServletException {
        Routes.Match match = target.match();
        if (match == null) {
            refusals.write(target.api(), unknownPath(request), response);
            return;
        }
        try {
            if (isDisturbed(request, match)) {
                interference.with(disturbed(request, response, chain, target.path(), match));
            } else if (match.operation() != null) {
                serve(check.checked(request, response, target.path(), match), response, chain, match.api());
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

    private void serve(CheckedRequest request, HttpServletResponse response, FilterChain chain, ServedApi api)
            throws IOException, ServletException {
        RecordedResponse.keepsTheContract(response);
        Answer preferred = preferences.of(request, api, request.operation());
        if (preferred == null) {
            CurrentApi.set(request, api);
            chain.doFilter(request, response);
        } else {
            RecordedResponse.applied(Preferences.APPLIED, response);
            AnswerWriter.whole(preferred, response);
        }
    }

    /** One that comes back from where it was disturbed goes on. */
    private boolean isDisturbed(HttpServletRequest request, Routes.Match match) {
        return match.operation() != null
                && interference.isDue(match.operation())
                && match.api().isRecorded()
                && !(request instanceof ResentRequest)
                && !isOnlooker(request);
    }

    private Disturbed disturbed(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            String path,
            Routes.Match match) {
        Operation operation = Objects.requireNonNull(match.operation());
        byte[] body = operation.requestBody() == null ? NO_BODY : bodies.bytes(request);
        RecordedResponse.received(body, response);
        String query = request.getQueryString();
        Request sent =
                new Request(operation, query == null ? path : path + "?" + query, ResentRequest.headers(request), body);
        return new Disturbed(request, response, match.api(), sent, (resent, to) -> {
            Target again = target(resent.getMethod(), resent.getRequestURI());
            answer(resent, to, chain, new Target(again.path(), match.api(), again.match()));
        });
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
