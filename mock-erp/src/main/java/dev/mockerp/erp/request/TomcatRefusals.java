package dev.mockerp.erp.request;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.res.StringManager;
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
            Refusal large = throwable == null ? null : tooLarge(request, throwable);
            writer.write(null, large == null ? refusal(request, response.getStatus()) : large, response.getResponse());
            response.finishResponse();
        } catch (IOException clientIsGone) {
            container.getLogger().debug("no refusal could be written", clientIsGone);
        }
    }

    /** Tomcat has one exception and one status for many mistakes, which only the message tells apart, in any language. */
    private static @Nullable Refusal tooLarge(Request request, Throwable failure) {
        AbstractHttp11Protocol<?> http =
                (AbstractHttp11Protocol<?>) request.getConnector().getProtocolHandler();
        if (isTold(failure, AbstractHttp11Protocol.class, "iib.requestheadertoolarge.error")) {
            String most = " larger than " + http.getMaxHttpRequestHeaderSize() + " bytes.";
            return request.getCoyoteRequest().requestURI().isNull()
                    ? Refusal.of(Refusal.Kind.URI_TOO_LONG, "The request line is" + most)
                    : Refusal.of(
                            Refusal.Kind.HEADERS_TOO_LARGE, "The request line and the headers are together" + most);
        }
        return isTold(failure, MimeHeaders.class, "headers.maxCountFail", http.getMaxHeaderCount())
                ? Refusal.of(
                        Refusal.Kind.HEADERS_TOO_LARGE,
                        "The request has more than " + http.getMaxHeaderCount() + " headers.")
                : null;
    }

    private static boolean isTold(Throwable failure, Class<?> by, String key, Object... values) {
        return StringManager.getManager(by).getString(key, values).equals(failure.getMessage());
    }

    private static Refusal refusal(Request request, int status) {
        if ("CONNECT".equals(request.getMethod())) {
            return Refusal.of(
                    Refusal.Kind.METHOD_NOT_ALLOWED, "The mock is no proxy, and takes no CONNECT.", "Allow", "");
        }
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
