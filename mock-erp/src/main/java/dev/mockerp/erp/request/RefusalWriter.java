package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The one place at which every "no" becomes bytes: in the API's dialect, or as problem+json outside of any API. */
public final class RefusalWriter {

    private final JsonMapper json;
    private final AtomicLongArray written = new AtomicLongArray(Refusal.Kind.values().length);

    /** With the mapper that writes every answer. */
    public RefusalWriter(JsonMapper json) {
        this.json = json;
    }

    /** Writes the refusal; {@code api} is null outside of any API. */
    public void write(@Nullable ServedApi api, Refusal refusal, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        written.incrementAndGet(refusal.kind().ordinal());
        RecordedResponse.refused(refusal, response);
        response.resetBuffer();
        refusal.headers().forEach(response::setHeader);
        response.setStatus(api == null ? refusal.kind().status() : api.status(refusal));
        response.setContentType(api == null ? "application/problem+json" : api.refusalMediaType());
        byte[] body = json.writeValueAsBytes(api == null ? Problem.of(refusal) : api.body(refusal));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** How many refusals of that kind were written. */
    public long written(Refusal.Kind kind) {
        return written.get(kind.ordinal());
    }
}
