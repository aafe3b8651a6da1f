package dev.mockerp.erp.request;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends an answer that is a value. */
public final class AnswerWriter {

    private AnswerWriter() {}

    /** Makes status and headers those of the answer, and nothing else; its body is to be written by the caller. */
    public static void head(Answer answer, HttpServletResponse response) {
        response.reset();
        response.setStatus(answer.status());
        for (Headers.Field field : answer.headers().fields()) {
            response.addHeader(field.name(), field.value());
        }
        if (!answer.chunked()) {
            response.setContentLength(answer.body().length);
        }
    }

    static void whole(Answer answer, HttpServletResponse response) throws IOException {
        head(answer, response);
        response.getOutputStream().write(answer.body());
    }
}
