package dev.mockerp.verify.stubs;

import dev.mockerp.verify.profile.Profile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the callers of an ERP say who they are: where it stands, and its shape, but never the secret. */
final class Authentication {

    static final String BASIC = "(?i)Basic\\s+\\S.*";
    static final String BEARER = "(?i)Bearer\\s+\\S.*";

    private static final String ANYTHING = "\\S.*";

    /** A shorter secret stands by chance in a text, and is none worth its name. */
    private static final int SHORTEST_SECRET = 8;

    private Authentication() {}

    /** The header, or null where nothing is asked. */
    static @Nullable String header(Profile.Auth auth) {
        if (auth instanceof Profile.Auth.None) {
            return null;
        }
        return auth instanceof Profile.Auth.Header header ? header.name() : "Authorization";
    }

    static String shape(Profile.Auth auth) {
        if (auth instanceof Profile.Auth.Basic) {
            return BASIC;
        }
        return auth instanceof Profile.Auth.Bearer ? BEARER : ANYTHING;
    }

    /** All that a profile holds and no stub may show. */
    static List<String> secrets(Profile profile) {
        List<@Nullable String> secrets = new ArrayList<>(profile.headers().values());
        if (profile.auth() instanceof Profile.Auth.Basic basic) {
            secrets.add(basic.password());
            secrets.add(encoded(basic));
        } else if (profile.auth() instanceof Profile.Auth.Bearer bearer) {
            secrets.add(bearer.token());
            secrets.add(bearer.restrictedToken());
            secrets.add(bearer.otherTenantToken());
        } else if (profile.auth() instanceof Profile.Auth.Header header) {
            secrets.add(header.value());
        }
        return secrets.stream()
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(secret -> secret.length() >= SHORTEST_SECRET)
                .toList();
    }

    private static String encoded(Profile.Auth.Basic basic) {
        String both = basic.username() + ":" + basic.password();
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
