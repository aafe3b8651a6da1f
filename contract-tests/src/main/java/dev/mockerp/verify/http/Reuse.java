package dev.mockerp.verify.http;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Whether a connection is looked at before it is used again: a server may have hung up after its last answer without
 * saying so. A look takes a millisecond. Where connections have turned out to last, only those that were idle get one.
 */
final class Reuse {

    /** A server is said to keep its connections when it has answered that many requests on each. */
    private static final int MANY = 10;

    private final ConnectionConfig always;
    private final ConnectionConfig afterIdling;
    private final AtomicInteger uses = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();

    /** With the longest time that connecting may take. */
    Reuse(Timeout connect) {
        this.always = config(connect, 0);
        this.afterIdling = config(connect, 100);
    }

    /** To be asked before each use of a connection. */
    ConnectionConfig next(HttpRoute route) {
        return uses.getAndIncrement() > MANY * connections.get() ? afterIdling : always;
    }

    /** The same factory, whose connections are counted. */
    HttpConnectionFactory<ManagedHttpClientConnection> counting(
            HttpConnectionFactory<ManagedHttpClientConnection> factory) {
        return socket -> {
            connections.incrementAndGet();
            return factory.createConnection(socket);
        };
    }

    private static ConnectionConfig config(Timeout connect, int idleMillis) {
        return ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(idleMillis))
                .build();
    }
}
