package dev.mockerp.erp.request;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** User name and password of HTTP Basic authentication. */
public record BasicCredentials(String username, String password) {

    /** What the header {@code Authorization} says, or null if it is absent, of another scheme or malformed. */
    public static @Nullable BasicCredentials of(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return null;
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(authorization.substring(6).strip());
            String[] parts = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return parts.length == 2 ? new BasicCredentials(parts[0], parts[1]) : null;
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** As the header {@code Authorization} says it. */
    public String header() {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public String toString() {
        return "BasicCredentials[" + username + "]";
    }
}
