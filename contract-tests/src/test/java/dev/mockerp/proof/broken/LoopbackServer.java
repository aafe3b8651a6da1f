package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * An HTTP/1.1 server on a free port of the loopback interface that writes exactly the header lines it is given, which
 * the server of the JDK does not.
 */
final class LoopbackServer implements AutoCloseable {

    /** Answers one request; the target is as on the wire. */
    interface Handler {
        Answer answer(String method, String target, Headers headers, byte[] body);
    }

    private final ServerSocket door;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "broken-erp");
        thread.setDaemon(true);
        return thread;
    });

    LoopbackServer(Handler handler) {
        this.handler = handler;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket socket = door.accept();
                open.add(socket);
                socket.setTcpNoDelay(true);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedInputStream in = new BufferedInputStream(socket.getInputStream());
            for (Wire.Head head = Wire.head(in); head != null; head = Wire.head(in)) {
                byte[] body = Wire.body(head.headers(), in);
                Answer answer = handler.answer(head.method(), head.target(), head.headers(), body);
                socket.getOutputStream().write(Wire.bytes(answer, head.method().equals("HEAD")));
                socket.getOutputStream().flush();
            }
        } catch (IOException | UncheckedIOException gone) {
            // The client went away, or the server closes: nobody is left to tell.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
