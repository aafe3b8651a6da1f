package dev.mockerp.erp.request;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer while it is recorded, with what only they know who judge the request: the body as it was read, and why the
 * request was refused.
 */
final class RecordedResponse extends HttpServletResponseWrapper {

    private final int mostBytes;
    private final Instant at;
    private final long began = System.nanoTime();
    private @Nullable CopiedOutput output;
    private Exchange.@Nullable Content requestBody;
    private @Nullable Refusal refusal;

    RecordedResponse(HttpServletResponse response, Instant at, int mostBytes) {
        super(response);
        this.at = at;
        this.mostBytes = mostBytes;
    }

    /** Notes the body of the request, if that answer is recorded. */
    static void received(byte[] body, HttpServletResponse response) {
        if (response instanceof RecordedResponse recorded) {
            recorded.requestBody = Exchange.Content.of(body, recorded.mostBytes);
        }
    }

    /** Notes the refusal, if that answer is recorded. */
    static void refused(Refusal refusal, HttpServletResponse response) {
        if (response instanceof RecordedResponse recorded) {
            recorded.refusal = refusal;
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (output == null) {
            output = new CopiedOutput(super.getOutputStream(), mostBytes);
        }
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        throw new UnsupportedOperationException("what is written past the output stream would not be recorded");
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        if (output != null) {
            output.reset();
        }
    }

    Instant at() {
        return at;
    }

    long nanoseconds() {
        return System.nanoTime() - began;
    }

    Exchange.@Nullable Content requestBody() {
        return requestBody;
    }

    Exchange.@Nullable Content responseBody() {
        return output == null ? null : output.content();
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }
}
