package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The one place at which every "no" becomes bytes: in the API's dialect, or as problem+json outside of any API. */
public final class RefusalWriter {

    private final JsonMapper json;

    /** With the mapper that writes every answer. */
    public RefusalWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the refusal; {@code api} is null outside of any API. */
    public void write(@Nullable ServedApi api, Refusal refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        RecordedResponse.refused(refusal, response);
        response.resetBuffer();
        refusal.headers().forEach(response::setHeader);
        response.setStatus(api == null ? refusal.kind().status() : api.status(refusal));
        response.setContentType(api == null ? "application/problem+json" : api.refusalMediaType());
        byte[] body = json.writeValueAsBytes(api == null ? Problem.of(refusal) : api.body(refusal));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
