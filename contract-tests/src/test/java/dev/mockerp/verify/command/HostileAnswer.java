package dev.mockerp.verify.command;

import dev.mockerp.verify.http.RawServer;

/** What an ERP may answer to everything, whatever it was asked. */
enum HostileAnswer {
    HTML(200, "text/html", "<!DOCTYPE html><title>Sign in</title><script>alert(1)</script>"),
    HTML_SAID_TO_BE_JSON(200, "application/json", "<!DOCTYPE html><title>Sign in</title>"),
    FAILURE(500, "application/json", "{\"message\":\"NullPointerException at line 1\"}"),
    NOT_FOUND(404, "text/plain", "no such page"),
    UNAUTHORIZED(401, "application/json", "{\"message\":\"who are you?\"}"),
    EMPTY(200, "application/json", ""),
    A_NUMBER(200, "application/json", "1"),
    NULL(200, "application/json", "null"),
    NESTED(200, "application/json", "[".repeat(10_000) + "]".repeat(10_000)),
    NESTED_OBJECTS(200, "application/json", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
    NESTED_TO_THE_LIMIT(200, "application/json", "[".repeat(199) + "]".repeat(199)),
    LONG_NUMBER(
            200, "application/json", "[{\"productNumber\":\"90001\",\"taxPercentage\":" + "9".repeat(1_000_000) + "}]"),
    HUGE_EXPONENT(200, "application/json", row("1e999999999")),
    TINY_EXPONENT(200, "application/json", row("1e-999999999")),
    EXPONENT_OUT_OF_RANGE(200, "application/json", row("1e99999999999")),
    DUPLICATE_MEMBERS(200, "application/json", "[{\"productNumber\":\"90001\",\"productNumber\":\"90002\"}]"),
    INVALID_UTF_8(200, "application/json", "[{\"productNumber\":\"\u00ff\u00fe\u00c3\"}]"),
    HALF_A_CHARACTER(200, "application/json", "[{\"productNumber\":\"\\ud800\"}]"),
    MANY_BROKEN_ROWS(200, "application/json", "[" + "{\"productNumber\":1},".repeat(1_500) + "{}]");

    private final int status;
    private final String type;
    private final String body;

    HostileAnswer(int status, String type, String body) {
        this.status = status;
        this.type = type;
        this.body = body;
    }

    RawServer server() {
        return with(status, "Content-Type: " + type + "\r\n", body);
    }

    /** An ERP that answers that; the body is a byte for each character. */
    static RawServer with(int status, String headers, String body) {
        return RawServer.saying("HTTP/1.1 " + status + " Whatever\r\n" + headers
                + "Connection: close\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static String row(String number) {
        return "[{\"productNumber\":\"90001\",\"basePricePerItemExclVat\":" + number + ",\"taxPercentage\":" + number
                + ",\"vatCode\":" + number + ",\"stockIndicationCode\":" + number + "}]";
    }
}
