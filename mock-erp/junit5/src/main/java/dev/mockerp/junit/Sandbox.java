package dev.mockerp.junit;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The sandbox of a test. That it cannot be asked, or put away, is no reason for a test to fail. */
final class Sandbox {

    private static final int PATIENCE_MILLISECONDS = 5000;
    private static final int LONGEST_NAME = 64;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final URI mock;
    private final String name;
    private final Erp erp;

    private Sandbox(URI mock, String name) {
        this.mock = mock;
        this.name = name;
        this.erp = new Erp(mock, name);
    }

    /** A new one that is named after the test, as far as a name may be that long. */
    static Sandbox of(URI mock, ExtensionContext context) {
        String test =
                context.getTestMethod().map(method -> "." + method.getName()).orElse("");
        String name = (context.getRequiredTestClass().getSimpleName() + test).replaceAll("[^A-Za-z0-9._-]", "-");
        String number = "-" + COUNT.incrementAndGet();
        int length = Math.min(name.length(), LONGEST_NAME - 1 - number.length());
        Sandbox sandbox = new Sandbox(mock, "t" + name.substring(0, length) + number);
        // What leads nowhere is in the journal only of a sandbox that is there.
        send("POST", URI.create(sandbox.erp.control() + "/reset"));
        return sandbox;
    }

    Erp erp() {
        return erp;
    }

    /** What was asked of it, as lines of text; empty if that cannot be had. */
    String story() {
        String journal = send("GET", URI.create(erp.control() + "/journal"));
        return journal.isBlank()
                ? ""
                : "What the ERP was asked, in sandbox " + name + ":\n" + journal.stripTrailing() + "\n";
    }

    void forget() {
        send("DELETE", URI.create(mock + "/__erp/sandboxes/" + name));
    }

    private static String send(String method, URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setRequestMethod(method);
            connection.setRequestProperty("Accept", "text/plain");
            connection.setConnectTimeout(PATIENCE_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_MILLISECONDS);
            try (InputStream answer = connection.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException cannotBeHad) {
            return "";
        }
    }
}
