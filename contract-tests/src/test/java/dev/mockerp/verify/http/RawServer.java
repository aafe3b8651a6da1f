package dev.mockerp.verify.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** A server that answers each request with whatever bytes a test wants, and hangs up then. */
public final class RawServer implements AutoCloseable {

    /** What it does once a request has come. */
    public interface Answer {
        /** Writes it. */
        void to(String request, Socket connection, OutputStream out) throws IOException, InterruptedException;
    }

    private final boolean listensFirst;
    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Semaphore hangUps = new Semaphore(0);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Waits for a request before each answer. */
    public RawServer(Answer answer) {
        this(true, answer);
    }

    private RawServer(boolean listensFirst, Answer answer) {
        this.listensFirst = listensFirst;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(() -> acceptAll(answer));
    }

    /** Sends that text, one byte for each character. */
    public static RawServer saying(String text) {
        return new RawServer((request, connection, out) -> out.write(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** The same without waiting for a request. */
    public static RawServer sayingAtOnce(String text) {
        return new RawServer(false, (request, connection, out) -> {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            connection.getInputStream().read();
        });
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The requests so far, head and body as they came. */
    public List<String> requests() {
        return requests;
    }

    /** Returns when it has hung up on one client more. */
    void awaitHangUp() {
        hangUps.acquireUninterruptibly();
    }

    private void acceptAll(Answer answer) {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                threads.execute(() -> serve(connection, answer));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection, Answer answer) {
        try (connection) {
            String request = listensFirst ? read(new BufferedInputStream(connection.getInputStream())) : "";
            requests.add(request);
            answer.to(request, connection, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // The client hung up, as it may.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            hangUps.release();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String head = "";
        while (!head.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return head;
            }
            bytes.write(next);
            head = bytes.toString(StandardCharsets.ISO_8859_1);
        }
        int length = head.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> line.startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).trim()))
                .findFirst()
                .orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
