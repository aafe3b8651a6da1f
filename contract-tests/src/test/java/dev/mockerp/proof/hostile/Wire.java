package dev.mockerp.proof.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A connection to the mock on which any bytes may be sent, HTTP or not. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;

    private final Socket socket;

    /**
     * An answer as it came over the wire.
     *
     * @param status 0 when there was no status line
     * @param body without the framing of chunks
     */
    record Answer(int status, String head, String body) {

        /** The value of a header, or null. */
        @Nullable
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }
    }

    Wire(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
    }

    /** Sends text in ISO-8859-1, so that every byte can be written. Says nothing when the mock has hung up already. */
    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (SocketException hungUp) {
            // A server may answer and hang up before it has read everything.
        }
        return this;
    }

    /** Reads to the end of the connection: all answers that came. */
    List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        InputStream in = socket.getInputStream();
        try {
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                answers.add(answer(head, in));
            }
        } catch (SocketException reset) {
            // What came before the reset counts.
        }
        return answers;
    }

    /** Reads one answer. */
    Answer answer() throws IOException {
        String head = head(socket.getInputStream());
        if (head.isEmpty()) {
            throw new IOException("the mock hung up without an answer");
        }
        return answer(head, socket.getInputStream());
    }

    /** Sends a request to the end and reads the one answer. */
    static Answer exchange(URI address, String request) {
        try (Wire wire = new Wire(address)) {
            return wire.send(request).answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (head.length() >= 4 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
                return head.toString();
            }
        }
        return head.toString();
    }

    private static Answer answer(String head, InputStream in) throws IOException {
        if (!head.startsWith("HTTP/1.1 ")) {
            return new Answer(0, "", head + new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Answer bare = new Answer(Integer.parseInt(head.split(" ")[1].strip()), head, "");
        String length = bare.header("Content-Length");
        StringBuilder body = new StringBuilder();
        if (length != null) {
            body.append(new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
        } else if ("chunked".equals(bare.header("Transfer-Encoding"))) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
                in.readNBytes(2);
            }
            in.readNBytes(2);
        }
        return new Answer(bare.status(), head, body.toString());
    }

    private static int chunk(InputStream in) throws IOException {
        StringBuilder size = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            size.append((char) next);
        }
        return Integer.parseInt(size.toString().strip(), 16);
    }
}
