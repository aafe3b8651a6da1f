package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.core.FaultInjector;
import dev.mockerp.erp.request.TomcatRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** WireMock's faults, as far as a server can break what it is there to keep whole. */
final class BrokenConnection implements FaultInjector {

    private static final byte[] GARBAGE = "lskdu018973t09sylgasjkfg1][]'./.sdlv".getBytes(StandardCharsets.US_ASCII);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    BrokenConnection(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Closed without an answer; the server cannot send a reset. */
    @Override
    public void connectionResetByPeer() {
        TomcatRefusals.breakOff(request);
    }

    @Override
    public void emptyResponseAndCloseConnection() {
        TomcatRefusals.breakOff(request);
    }

    /** A status, a chunk of garbage, and an end without the last chunk. */
    @Override
    public void malformedResponseChunk() {
        try {
            response.setStatus(HttpServletResponse.SC_OK);
            response.getOutputStream().write(GARBAGE);
            response.flushBuffer();
        } catch (IOException clientIsGone) {
            throw new UncheckedIOException(clientIsGone);
        }
        TomcatRefusals.breakOff(request);
    }

    /** Never asked for: a stub that wants it is refused, as the server sends nothing before a status line. */
    @Override
    public void randomDataAndCloseConnection() {
        TomcatRefusals.breakOff(request);
    }
}
