package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.http.Response;
import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request to WireMock's admin API. */
final class AdminCall {

    private static final String FILES = AdminSurface.PATH + "/files/";
    private static final Pattern ONE =
            Pattern.compile(AdminSurface.PATH + "/(?<kind>mappings|requests)/(?<id>[0-9a-fA-F-]+)");
    private static final Set<String> KNOWN_OF_ONE = Set.of("GET", "PUT", "DELETE");

    private AdminCall() {}

    /** Has WireMock answer it. */
    static void answer(
            String path,
            HttpServletRequest request,
            byte[] body,
            StubEngine engine,
            Turns turns,
            HttpServletResponse response,
            HeldAnswers held)
            throws IOException {
        if (body.length > 0 && !path.startsWith(FILES)) {
            checkType(request);
        }
        Response answer = turns.take(() -> answer(path, request, body, engine));
        if (answer.getStatus() == HttpServletResponse.SC_NOT_FOUND && answer.getBody().length == 0) {
            throw missing(request.getMethod(), path);
        }
        new AnswerSender(held).send(answer, request, response);
    }

    private static Refused missing(String method, String path) {
        Matcher one = ONE.matcher(path);
        if (one.matches() && KNOWN_OF_ONE.contains(method)) {
            return new Refused(
                    Refusal.Kind.NOT_FOUND,
                    one.group("kind").equals("mappings")
                            ? "This sandbox has no stub " + one.group("id") + "."
                            : "The journal of this sandbox has no request " + one.group("id") + ".");
        }
        return path.startsWith(FILES) && method.equals("GET")
                ? new Refused(Refusal.Kind.NOT_FOUND, "There is no such file in __files.")
                : new Refused(Refusal.Kind.UNKNOWN_PATH, "WireMock's admin API has nothing there for " + method + ".");
    }

    /** WireMock's own client says of its JSON that it is plain text; no form says what it sends so. */
    private static void checkType(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json") && !type.startsWith("text/plain")) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.UNSUPPORTED_MEDIA_TYPE,
                    "WireMock's admin API takes JSON, as application/json or text/plain.",
                    "Accept",
                    "application/json, text/plain"));
        }
    }

    private static Response answer(String path, HttpServletRequest request, byte[] body, StubEngine engine) {
        try {
            AskedRequest asked = AskedRequest.of(request, path, body);
            LocalSchemas.check(asked.getBodyAsString());
            return engine.admin(asked);
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            throw new Refused(Refusal.Kind.INVALID_REQUEST, "WireMock cannot do that: " + Reason.of(failure));
        }
    }
}
