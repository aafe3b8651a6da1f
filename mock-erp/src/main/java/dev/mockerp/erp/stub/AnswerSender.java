package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.http.ChunkedDribbleDelay;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Response;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.erp.delivery.Delivery;
import dev.mockerp.erp.delivery.HeldAnswers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends what WireMock answers: at once, late, in pieces, or not as it should be. */
final class AnswerSender {

    /** What there is of an answer that breaks off; twice, since it does so in the middle. */
    private static final byte[] GARBAGE = "no chunk of HTTP ".repeat(2).getBytes(StandardCharsets.US_ASCII);

    private final HeldAnswers held;

    AnswerSender(HeldAnswers held) {
        this.held = held;
    }

    /** Sends it, or sees to it that it is sent. */
    void send(Response answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        held.send(request, response, value(answer, request.getMethod().equals("HEAD")), delivery(answer));
    }

    private static Answer value(Response answer, boolean head) {
        if (ending(answer.getFault()) == Delivery.Ending.RESET) {
            return Answer.NONE;
        }
        if (answer.getFault() != null) {
            return new Answer(HttpServletResponse.SC_OK, Headers.NONE, GARBAGE, true);
        }
        List<Headers.Field> fields = new ArrayList<>();
        for (HttpHeader header : answer.getHeaders().all()) {
            // How the body is cut on its way is the server's business; a client would wait for bytes that do not come.
            if (!header.keyEquals("Transfer-Encoding") && (head || !header.keyEquals("Content-Length"))) {
                header.values().forEach(value -> fields.add(new Headers.Field(header.key(), value)));
            }
        }
        Headers headers = new Headers(fields);
        boolean hasLength = headers.first("Content-Length") != null;
        return new Answer(
                answer.getStatus(), headers, answer.getBody(), hasLength || answer.shouldAddChunkedDribbleDelay());
    }

    private static Delivery delivery(Response answer) {
        return new Delivery(answer.getInitialDelay(), dribble(answer), ending(answer.getFault()));
    }

    private static Delivery.@Nullable Dribble dribble(Response answer) {
        if (!answer.shouldAddChunkedDribbleDelay() || answer.getBody().length < 2) {
            return null;
        }
        ChunkedDribbleDelay delay = answer.getChunkedDribbleDelay();
        return new Delivery.Dribble(delay.getNumberOfChunks(), Math.min(delay.getTotalDuration(), Delivery.LONGEST));
    }

    /** As near as a server comes to break what it is there to keep whole. */
    private static Delivery.Ending ending(@Nullable Fault fault) {
        if (fault == null) {
            return Delivery.Ending.WHOLE;
        }
        return fault == Fault.MALFORMED_RESPONSE_CHUNK ? Delivery.Ending.TRUNCATED : Delivery.Ending.RESET;
    }
}
