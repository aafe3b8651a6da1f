package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a profile, and what is shown in their place: {@code $ERP_PASSWORD}, {@code $ERP_CREDENTIALS} (base64
 * of user and password), {@code $ERP_TOKEN}, {@code $ERP_RESTRICTED_TOKEN}, {@code $ERP_HEADER_NAME} and
 * {@code $ERP_CLIENT_CERT_PASSWORD}. In the header that carries it a secret is always replaced. Elsewhere only one of
 * at least six characters is: a shorter one is an ordinary word of the data. The user name is no secret.
 */
public final class Secrets {

    private static final String AUTHORIZATION = "Authorization";
    private static final String BASIC = "Basic";
    private static final String PASSWORD = "ERP_PASSWORD";
    private static final String CREDENTIALS = "ERP_CREDENTIALS";

    /** What some header of a request consists of, but for a word such as Bearer before it. */
    private record InHeader(String header, String value, String variable) {}

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<InHeader> inHeaders = new ArrayList<>();
    private final @Nullable String user;
    private final SecretPattern pattern;

    private Secrets(Profile profile) {
        this.user = profile.auth() instanceof Auth.Basic basic ? basic.username() : null;
        if (profile.auth() instanceof Auth.Basic basic) {
            add(null, basic.password(), PASSWORD);
            add(AUTHORIZATION, base64(basic.username() + ":" + basic.password()), CREDENTIALS);
        } else if (profile.auth() instanceof Auth.Bearer bearer) {
            add(AUTHORIZATION, bearer.token(), "ERP_TOKEN");
            add(AUTHORIZATION, bearer.restrictedToken(), "ERP_RESTRICTED_TOKEN");
            add(AUTHORIZATION, bearer.otherTenantToken(), "ERP_OTHER_TENANT_TOKEN");
        } else if (profile.auth() instanceof Auth.Header header) {
            addHeader(header.name(), header.value());
        }
        profile.headers().forEach(this::addHeader);
        add(null, profile.connection().clientCertPassword(), "ERP_CLIENT_CERT_PASSWORD");
        this.pattern = new SecretPattern(variables);
    }

    /** Those that the profile holds. */
    public static Secrets of(Profile profile) {
        return new Secrets(profile);
    }

    /** The text with the names of variables in place of secrets, be they plain, percent-encoded or escaped for JSON. */
    public String hide(String text) {
        return Piece.shown(pattern.split(text));
    }

    /** The value of a header of a request or an answer, without its secrets. */
    String hideInHeader(String name, String value) {
        return Piece.shown(header(name, value));
    }

    List<Piece> split(String text) {
        return pattern.split(text);
    }

    List<Piece> header(String name, String value) {
        for (InHeader secret : inHeaders) {
            if (secret.header().equalsIgnoreCase(name) && isCarriedBy(value, secret.value())) {
                String before =
                        value.substring(0, value.length() - secret.value().length());
                return List.of(Piece.plain(before), Piece.secret(secret.variable()));
            }
        }
        if (name.equalsIgnoreCase("Set-Cookie") || name.equalsIgnoreCase("Cookie")) {
            return List.of(Piece.plain("(not shown)"));
        }
        if (isMadeOfSecret(name, value)) {
            String scheme = value.substring(0, value.indexOf(' ') + 1);
            return List.of(Piece.plain(scheme), Piece.secret("ERP_OTHER_CREDENTIALS"));
        }
        return split(value);
    }

    /** The user, if that header carries the user's name and password as the profile gives them. */
    Optional<String> user(String name, String value) {
        List<Piece> pieces = header(name, value);
        boolean isBasic = pieces.equals(List.of(Piece.plain(BASIC + " "), Piece.secret(CREDENTIALS)));
        return isBasic ? Optional.ofNullable(user) : Optional.empty();
    }

    /** The password as it stands in for itself. */
    static Piece password() {
        return Piece.secret(PASSWORD);
    }

    private static boolean isCarriedBy(String value, String secret) {
        return value.endsWith(secret)
                && value.substring(0, value.length() - secret.length()).matches("(?:\\S+ +)?");
    }

    /** Wrong credentials that a check makes out of the right ones must not give those away. */
    private boolean isMadeOfSecret(String name, String value) {
        if (inHeaders.stream().anyMatch(it -> it.header().equalsIgnoreCase(name) && value.contains(it.value()))) {
            return true;
        }
        if (!name.equalsIgnoreCase(AUTHORIZATION) || !value.regionMatches(true, 0, BASIC + " ", 0, 6)) {
            return false;
        }
        try {
            byte[] decoded = Base64.getDecoder().decode(value.substring(6).trim());
            String pair = new String(decoded, StandardCharsets.UTF_8);
            String password = pair.substring(pair.indexOf(':') + 1);
            return variables.keySet().stream().anyMatch(password::contains);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void addHeader(String name, String value) {
        String variable = "ERP_HEADER_" + name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        boolean hasScheme = name.toLowerCase(Locale.ROOT).endsWith("authorization")
                && value.strip().contains(" ");
        add(name, hasScheme ? value.substring(value.strip().indexOf(' ') + 1).strip() : value, variable);
    }

    private void add(@Nullable String header, @Nullable String value, String variable) {
        if (value == null || value.isEmpty()) {
            return;
        }
        variables.putIfAbsent(value, variable);
        if (header != null) {
            inHeaders.add(new InHeader(header, value, variable));
            // The longer one first: a short one may be its end.
            inHeaders.sort(Comparator.comparingInt(secret -> -secret.value().length()));
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
