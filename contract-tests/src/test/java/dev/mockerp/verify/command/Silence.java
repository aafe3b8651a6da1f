package dev.mockerp.verify.command;

import dev.mockerp.verify.http.RawServer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How an ERP may fail to bring a whole answer to anything. */
enum Silence {
    HANGS_UP("closed the connection without a whole answer", (request, connection, out) -> {}),
    HANGS_UP_IN_THE_MIDDLE(
            "closed the connection in the middle",
            (request, connection, out) -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{".getBytes())),
    DRIBBLES_FOR_EVER(
            "no whole answer came within 1 s",
            (request, connection, out) -> dribble("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[", out)),
    DRIBBLES_HEADERS_FOR_EVER(
            "no whole answer came within 1 s",
            (request, connection, out) -> dribble("HTTP/1.1 200 OK\r\nX-Padding: ", out)),
    SPEAKS_NO_HTTP(
            "what came is not well-formed HTTP",
            (request, connection, out) -> out.write("220 erp.example ESMTP ready\r\n".getBytes())),
    SENDS_200_MEGABYTES("more than 16777216 bytes came", (request, connection, out) -> {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 209715200\r\n\r\n".getBytes());
        byte[] megabyte = " ".repeat(1024 * 1024).getBytes();
        for (int sent = 0; sent < 200; sent++) {
            out.write(megabyte);
        }
    });

    final String sentence;
    final RawServer.Answer answer;

    Silence(String sentence, RawServer.Answer answer) {
        this.sentence = sentence;
        this.answer = answer;
    }

    private static void dribble(String start, OutputStream out) throws IOException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        out.write(start.getBytes());
        while (!never.await(20, TimeUnit.MILLISECONDS)) {
            out.write('1');
            out.flush();
        }
    }
}
