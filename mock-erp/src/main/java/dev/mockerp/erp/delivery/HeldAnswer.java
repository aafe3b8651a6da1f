package dev.mockerp.erp.delivery;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.erp.request.AnswerWriter;
import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.TomcatRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer that goes out bit by bit. It is sent by one thread at a time. */
final class HeldAnswer {

    /** Nothing is left to be sent. */
    static final long DONE = -1;

    /** What the server keeps for a request that is not answered yet. */
    private static final int SMALLEST_SHARE = 64;

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Answer answer;
    private final Delivery how;
    private final int length;
    private final int pieces;
    private int piece;

    HeldAnswer(HttpServletRequest request, HttpServletResponse response, Answer answer, Delivery how) {
        this.request = request;
        this.response = response;
        this.answer = answer;
        this.how = how;
        int whole = answer.body().length;
        this.length = how.ending() == Delivery.Ending.TRUNCATED ? whole / 2 : whole;
        this.pieces =
                how.dribble() == null ? 1 : Math.max(1, Math.min(how.dribble().pieces(), length));
    }

    /** The memory that it takes, roughly, in KiB. */
    int share() {
        return SMALLEST_SHARE + answer.body().length / 1024;
    }

    /** Sends what is due; says how many milliseconds later there is more to send, or {@link #DONE}. */
    long send() throws IOException {
        if (how.ending() == Delivery.Ending.RESET) {
            response.setStatus(answer.status());
            Recording.end(response);
            TomcatRefusals.breakOff(request);
            return DONE;
        }
        if (piece == 0) {
            AnswerWriter.head(answer, response);
        }
        int from = place(piece);
        piece++;
        response.getOutputStream().write(answer.body(), from, place(piece) - from);
        if (piece < pieces) {
            response.flushBuffer();
            return pause(how.dribble());
        }
        Recording.end(response);
        if (how.ending() == Delivery.Ending.TRUNCATED) {
            response.flushBuffer();
            TomcatRefusals.breakOff(request);
        }
        return DONE;
    }

    /** Where a piece begins. */
    private int place(int number) {
        return (int) ((long) length * number / pieces);
    }

    private long pause(Delivery.Dribble dribble) {
        return dribble.milliseconds() / (pieces - 1);
    }
}
