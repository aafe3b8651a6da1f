package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers of a message in their order, with the values of credentials taken out. */
public final class HeaderLines {

    /** And the media type, which is taken from elsewhere: it is among the headers only once they are sent. */
    private static final String[] OF_THE_CONNECTION = {
        "Date", "Content-Type", "Transfer-Encoding", "Content-Length", "Connection", "Keep-Alive"
    };

    /** Names and values in turn: many are kept, and nothing is smaller. */
    private final String[] namesAndValues;

    /** With names and values in turn. */
    public HeaderLines(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues.toArray(String[]::new);
        for (int i = 0; i < this.namesAndValues.length; i += 2) {
            if (Credentials.areIn(this.namesAndValues[i])) {
                this.namesAndValues[i + 1] = Credentials.masked(this.namesAndValues[i + 1]);
            }
        }
    }

    static HeaderLines of(HttpServletRequest request) {
        List<String> lines = new ArrayList<>(32);
        Enumeration<String> names = request.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            Enumeration<String> values = request.getHeaders(name);
            while (values.hasMoreElements()) {
                lines.add(name);
                lines.add(values.nextElement());
            }
        }
        return new HeaderLines(lines);
    }

    /** Those that the mock gives, and not those that the server adds when it sends them: the latter may come later. */
    static HeaderLines of(HttpServletResponse response) {
        List<String> lines = new ArrayList<>(8);
        String type = response.getContentType();
        if (type != null) {
            lines.add("Content-Type");
            lines.add(type);
        }
        // The server names a header once for each value of it.
        for (String name : new LinkedHashSet<>(response.getHeaderNames())) {
            for (String value : ofTheConnection(name) ? List.<String>of() : response.getHeaders(name)) {
                lines.add(name);
                lines.add(value);
            }
        }
        return new HeaderLines(lines);
    }

    private static boolean ofTheConnection(String name) {
        for (String other : OF_THE_CONNECTION) {
            if (name.equalsIgnoreCase(other)) {
                return true;
            }
        }
        return false;
    }

    /** Gives each line by name and value. */
    public void forEach(BiConsumer<String, String> lines) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            lines.accept(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** The first value of that name in any case, or null. */
    public @Nullable String first(String name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equalsIgnoreCase(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }
}
