package dev.mockerp.erp.request;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Request;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A request to an ERP that is interfered with. Whoever has it sees to it that it is answered. */
public final class Disturbed {

    /** All that a request has before it. */
    @FunctionalInterface
    interface Rest {

        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ServedApi api;
    private final Request sent;
    private final Rest rest;

    Disturbed(HttpServletRequest request, HttpServletResponse response, ServedApi api, Request sent, Rest rest) {
        this.request = request;
        this.response = response;
        this.api = api;
        this.sent = sent;
        this.rest = rest;
    }

    /** As the client sent it, without the sandbox in its path. */
    public Request sent() {
        return sent;
    }

    /** The API that it is for. */
    public ServedApi api() {
        return api;
    }

    /** What the contract and the ERP say to that request, of which nothing is sent. */
    public Answer ask(Request asked) throws IOException, ServletException {
        KeptResponse kept = new KeptResponse(response);
        rest.answer(new ResentRequest(request, asked), kept);
        return kept.answer();
    }

    /** Has it answered as if nobody had interfered. */
    public void pass() throws IOException, ServletException {
        rest.answer(new ResentRequest(request, sent), response);
    }

    /**
     * Notes for the journal what was done.
     *
     * @param fault the id of what did it
     * @param kinds in words of the control contract
     */
    public void note(long fault, List<String> kinds) {
        RecordedResponse.applied(new Exchange.Applied(fault, kinds), response);
    }

    /** The request, to hold it. */
    public HttpServletRequest request() {
        return request;
    }

    /** The answer, to write to. */
    public HttpServletResponse response() {
        return response;
    }
}
