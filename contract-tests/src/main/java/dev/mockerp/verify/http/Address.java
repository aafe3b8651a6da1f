package dev.mockerp.verify.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Where a request goes, said and compared without the parts that may hold secrets. */
final class Address {

    private static final int LONGEST = 200;

    private Address() {}

    /** Scheme, host, port and path; no credentials, no query. */
    static String of(URI uri) {
        return server(uri) + path(uri);
    }

    /** Scheme, host and port. */
    static String server(URI uri) {
        return uri.getScheme() + "://" + authority(uri);
    }

    /** The path alone, cut if it is very long. */
    static String path(URI uri) {
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST) + "…";
    }

    /** Whether both are on one host and port, spoken to in the same way. */
    static boolean isSameServer(URI one, URI other) {
        return one.getScheme().equalsIgnoreCase(other.getScheme())
                && host(one).equalsIgnoreCase(host(other))
                && port(one) == port(other);
    }

    /** Where a Location header leads, if it leads to a server at all. */
    static Optional<URI> resolve(URI from, String location) {
        try {
            URI to = from.resolve(location.trim());
            return to.getRawAuthority() == null ? Optional.empty() : Optional.of(to);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Also of names that a URI does not take for a host, such as those with an underscore. */
    private static String host(URI uri) {
        return uri.getHost() != null ? uri.getHost() : authority(uri).replaceFirst(":\\d*$", "");
    }

    private static String authority(URI uri) {
        return Objects.requireNonNullElse(uri.getRawAuthority(), "").replaceFirst("^.*@", "");
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http" -> 80;
            case "https" -> 443;
            default -> -1;
        };
    }
}
