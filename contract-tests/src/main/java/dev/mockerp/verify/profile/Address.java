package dev.mockerp.verify.profile;

import java.net.URI;

/** Addresses as a profile writes them; what is no such address is an {@link IllegalArgumentException}. */
final class Address {

    static final String BASE_URL =
            "an address such as http://127.0.0.1:9000, with http or https and a host, and without"
                    + " a user, a query or a fragment";
    static final String PROXY =
            "the host and port of an HTTP proxy, such as http://proxy.example.com:3128, without a user";

    private Address() {}

    /** Where an ERP is, without a slash at the end. */
    static URI base(String text) {
        URI uri = server(text.strip().replaceAll("/+$", ""));
        demand("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        return uri;
    }

    /** Where a proxy is; {@code http://} may be left out. */
    static URI proxy(String text) {
        String stripped = text.strip().replaceAll("/+$", "");
        URI uri = server(stripped.contains("://") ? stripped : "http://" + stripped);
        demand("http".equalsIgnoreCase(uri.getScheme()));
        demand(uri.getPort() > 0 && uri.getRawPath().isEmpty());
        return uri;
    }

    private static URI server(String text) {
        URI uri = URI.create(text);
        demand(uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= 65_535);
        demand(uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null);
        return uri;
    }

    private static void demand(boolean kept) {
        if (!kept) {
            throw new IllegalArgumentException();
        }
    }
}
