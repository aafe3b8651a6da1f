package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.servlet.BodyChunker;
import dev.mockerp.erp.request.Recording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sends the answers of stubs: at once, late, in pieces, or not at all. */
final class AnswerSender {

    /** An answer that is asked to come later than this comes then. */
    private static final long LONGEST_DELAY = 300_000;

    private final Waiting waiting;

    AnswerSender(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Sends it, or sees to it that it is sent. */
    void send(Response answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        long delay = Math.min(answer.getInitialDelay(), LONGEST_DELAY);
        if (answer.getFault() != null) {
            waiting.hold(delay);
            answer.getFault().apply(new BrokenConnection(request, response));
        } else if (delay <= 0 && !answer.shouldAddChunkedDribbleDelay()) {
            head(answer, response);
            whole(answer, response);
        } else {
            byte[] body = answer.getBody();
            waiting.send(pieces(answer, delay, body), request, response, () -> {
                head(answer, response);
                if (!answer.shouldAddChunkedDribbleDelay()) {
                    announce(body, response);
                }
            });
        }
    }

    /** The body in the pieces in which it is sent, with what is waited for before each. */
    private static List<Waiting.Piece> pieces(Response answer, long delay, byte[] body) {
        if (!answer.shouldAddChunkedDribbleDelay() || body.length == 0) {
            return List.of(new Waiting.Piece(delay, body));
        }
        byte[][] chunks =
                BodyChunker.chunkBody(body, answer.getChunkedDribbleDelay().getNumberOfChunks());
        long each = Math.min(answer.getChunkedDribbleDelay().getTotalDuration(), LONGEST_DELAY) / chunks.length;
        List<Waiting.Piece> pieces = new ArrayList<>();
        for (byte[] chunk : chunks) {
            pieces.add(new Waiting.Piece(pieces.isEmpty() ? delay + each : each, chunk));
        }
        return pieces;
    }

    /** Status and headers. How the body is cut on its way is the server's business. */
    static void head(Response answer, HttpServletResponse response) {
        response.setStatus(answer.getStatus());
        for (HttpHeader header : answer.getHeaders().all()) {
            if (!header.keyEquals("Transfer-Encoding")) {
                header.values().forEach(value -> response.addHeader(header.key(), value));
            }
        }
    }

    static void whole(Response answer, HttpServletResponse response) throws IOException {
        byte[] body = answer.getBody();
        announce(body, response);
        response.getOutputStream().write(body);
        Recording.end(response);
    }

    private static void announce(byte[] body, HttpServletResponse response) {
        if (!response.containsHeader("Content-Length")) {
            response.setContentLength(body.length);
        }
    }
}
