package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer while it is recorded, with what only they know who judge the request: the body as it was read, and why the
 * request was refused. Gives the exchange away once, before its client can have seen the end of the answer.
 */
final class RecordedResponse extends HttpServletResponseWrapper {

    private static final long UNKNOWN = -1;

    private final HttpServletRequest request;
    private final @Nullable ServedApi api;
    private final @Nullable Operation operation;
    private final Instant at;
    private final int mostBytes;
    private final Consumer<Exchange> keeper;
    private final @Nullable Judge judge;
    private final long began = System.nanoTime();
    private @Nullable CopiedOutput output;
    private long announced = UNKNOWN;
    private Exchange.@Nullable Content requestBody;
    private byte @Nullable [] wholeRequestBody;
    private @Nullable Refusal refusal;
    private @Nullable List<Violation> broken;
    private Exchange.@Nullable Stub stub;
    private final List<Exchange.Applied> applied = new ArrayList<>(0);
    private boolean held;
    private boolean ended;

    RecordedResponse(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable ServedApi api,
            @Nullable Operation operation,
            Instant at,
            int mostBytes,
            Consumer<Exchange> keeper,
            @Nullable Judge judge) {
        super(response);
        this.request = request;
        this.api = api;
        this.operation = operation;
        this.at = at;
        this.mostBytes = mostBytes;
        this.keeper = keeper;
        this.judge = judge;
    }

    /** The recorded answer that others may stand before; null if it is not recorded. */
    static @Nullable RecordedResponse behind(ServletResponse response) {
        ServletResponse each = response;
        while (!(each instanceof RecordedResponse) && each instanceof ServletResponseWrapper wrapper) {
            each = wrapper.getResponse();
        }
        return each instanceof RecordedResponse recorded ? recorded : null;
    }

    /** Notes the body of the request, if that answer is recorded: the one that came, whatever is made of it later. */
    static void received(byte[] body, HttpServletResponse response) {
        RecordedResponse recorded = behind(response);
        if (recorded != null && recorded.requestBody == null) {
            recorded.requestBody = Exchange.Content.of(body, recorded.mostBytes);
            recorded.wholeRequestBody = body;
        }
    }

    /** Notes the refusal, if that answer is recorded. */
    static void refused(Refusal refusal, HttpServletResponse response) {
        RecordedResponse recorded = behind(response);
        if (recorded != null) {
            recorded.refusal = refusal;
            recorded.broken = refusal.violations();
        }
    }

    /** Notes that the request breaks nothing in the contract, if that answer is recorded. */
    static void keepsTheContract(HttpServletResponse response) {
        RecordedResponse recorded = behind(response);
        if (recorded != null) {
            recorded.broken = List.of();
        }
    }

    /** Notes what parts of the request break, up to so many violations. */
    void broken(List<Violation> violations, int most) {
        broken = Stream.concat(broken == null ? Stream.of() : broken.stream(), violations.stream())
                .limit(most)
                .toList();
    }

    /** What came is judged itself where the ERP is not asked, or asked for something else. */
    private void judge() {
        if (judge != null) {
            broken = judge.broken(wholeRequestBody);
        }
    }

    void answeredBy(Exchange.Stub answering) {
        stub = answering;
        judge();
    }

    /** Notes what was done to the request on demand, if that answer is recorded. */
    static void applied(Exchange.Applied what, HttpServletResponse response) {
        RecordedResponse recorded = behind(response);
        if (recorded != null) {
            recorded.applied.add(what);
            if (what.fault() != null) {
                recorded.judge();
            }
        }
    }

    /** Leaves it to somebody else to end it, later. */
    void hold() {
        held = true;
    }

    /** Gives the exchange away, unless that was done before, or somebody else is to do it. */
    void endUnlessHeld() {
        if (!held) {
            end();
        }
    }

    /** Gives the exchange away, unless that was done before. */
    void end() {
        if (!ended) {
            ended = true;
            keeper.accept(exchange());
        }
    }

    private Exchange exchange() {
        String query = request.getQueryString();
        boolean withoutBody = output == null || request.getMethod().equals("HEAD");
        return new Exchange(
                at,
                System.nanoTime() - began,
                request.getMethod(),
                request.getRequestURI(),
                query == null ? null : Credentials.withoutIn(query),
                request.getProtocol(),
                api,
                operation,
                HeaderLines.of(request),
                requestBody,
                getStatus(),
                HeaderLines.of(this),
                withoutBody ? null : output.content(),
                refusal,
                judge == null ? null : broken,
                stub,
                applied);
    }

    /** The server sends the last of an answer of announced length when it is written, and any other at the end. */
    private void written(long length) {
        if (length == announced) {
            end();
        }
    }

    @Override
    public void setContentLength(int length) {
        super.setContentLength(length);
        announced = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        super.setContentLengthLong(length);
        announced = length;
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, value);
        announce(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        super.addHeader(name, value);
        announce(name, value);
    }

    private void announce(String name, String value) {
        if (name.equalsIgnoreCase("Content-Length")) {
            announced = Long.parseLong(value);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (output == null) {
            output = new CopiedOutput(super.getOutputStream(), mostBytes, this::written);
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
        announced = UNKNOWN;
        if (output != null) {
            output.forget();
        }
    }
}
