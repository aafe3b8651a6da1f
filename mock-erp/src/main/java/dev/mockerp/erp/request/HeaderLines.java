package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The headers of a message in their order, with the values of credentials taken out. */
public final class HeaderLines {

    /** Names and values in turn: many are kept, and nothing is smaller. */
    private final String[] namesAndValues;

    private HeaderLines(List<String> namesAndValues) {
        this.namesAndValues = namesAndValues.toArray(String[]::new);
    }

    static HeaderLines of(HttpServletRequest request) {
        List<String> lines = new ArrayList<>(32);
        Enumeration<String> names = request.getHeaderNames();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            Enumeration<String> values = request.getHeaders(name);
            while (values.hasMoreElements()) {
                add(lines, name, values.nextElement());
            }
        }
        return new HeaderLines(lines);
    }

    /** Those that the mock gives, and not those that the server adds when it sends them: the latter may come later. */
    static HeaderLines of(HttpServletResponse response) {
        List<String> lines = new ArrayList<>(8);
        String type = response.getContentType();
        if (type != null) {
            add(lines, "Content-Type", type);
        }
        Collection<String> names = response.getHeaderNames();
        for (String name : names) {
            if (!ofTheConnection(name)) {
                response.getHeaders(name).forEach(value -> add(lines, name, value));
            }
        }
        return new HeaderLines(lines);
    }

    private static void add(List<String> lines, String name, String value) {
        lines.add(name);
        lines.add(Credentials.areIn(name) ? Credentials.masked(value) : value);
    }

    private static boolean ofTheConnection(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "content-type", "content-length", "date", "connection", "keep-alive", "transfer-encoding" -> true;
            default -> false;
        };
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
