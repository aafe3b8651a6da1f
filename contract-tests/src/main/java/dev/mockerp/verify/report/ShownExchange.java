package dev.mockerp.verify.report;

/**
 * A request and its answer as a report shows them: without secrets, bodies cut.
 *
 * @param number the how manieth request of the run it was
 * @param curl a line that sends the request again
 * @param request its start line, headers and body
 * @param response the status line, headers and body of the answer
 */
public record ShownExchange(int number, String curl, String request, String response) {}
