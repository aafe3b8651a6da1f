package dev.mockerp.verify.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it came over the wire.
 *
 * @param headers names in lower case, in alphabetical order
 * @param body empty when there was none
 * @param millis from the request to the last byte
 */
public record Received(int status, Map<String, List<String>> headers, byte[] body, long millis) {

    /** The first value of a header, whatever the case of its name. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }
}
