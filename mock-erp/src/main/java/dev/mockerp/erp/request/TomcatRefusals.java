package dev.mockerp.erp.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before any of our code sees it (bad escapes, huge headers) is refused as problem+json too. */
public final class TomcatRefusals extends ErrorReportValve {

    private static final String BROKEN_OFF = TomcatRefusals.class.getName() + ".brokenOff";

    private final RefusalWriter writer = new RefusalWriter(JsonMapper.shared());

    /** Has the connection closed where it is, without the end of the answer, once the request is left. */
    public static void breakOff(HttpServletRequest request) {
        request.setAttribute(BROKEN_OFF, true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (request.getAttribute(BROKEN_OFF) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            writer.write(null, refusal(response.getStatus()), response.getResponse());
            response.finishResponse();
        } catch (IOException clientIsGone) {
            container.getLogger().debug("no refusal could be written", clientIsGone);
        }
    }

    private static Refusal refusal(int status) {
        return switch (status) {
            case 404 -> Refusal.of(Refusal.Kind.UNKNOWN_PATH, "There is nothing at that path.");
            case 501 -> Refusal.of(Refusal.Kind.INVALID_REQUEST, "The Transfer-Encoding is not known.");
            case 505 -> Refusal.of(Refusal.Kind.INVALID_REQUEST, "The version of HTTP is not known.");
            case 413 -> Refusal.of(Refusal.Kind.CONTENT_TOO_LARGE, "The request is too large.");
            default ->
                status < 500
                        ? Refusal.of(
                                Refusal.Kind.INVALID_REQUEST,
                                "The request line or a header is not valid HTTP, or not allowed.")
                        : Refusal.of(Refusal.Kind.INTERNAL, "The mock failed; its log says why.");
        };
    }
}
