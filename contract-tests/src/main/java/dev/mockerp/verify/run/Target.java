package dev.mockerp.verify.run;

import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.profile.Profile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns calls into requests to the ERP of a profile. */
public final class Target {

    /** What a wrong secret is; long enough to be nobody's. */
    private static final String WRONG = "erp-verify-wrong-credentials-4f1c";

    private final String basePath;
    private final Profile profile;

    /** The base path is that of the document's first server, which the profile's base URL holds already. */
    public Target(String firstServer, Profile profile) {
        String path = URI.create(firstServer).getPath();
        this.basePath = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        this.profile = profile;
    }

    /** The request of a call, with the credentials that it names. */
    public Sent request(Call call) {
        String target = call.target();
        Map<String, String> headers = new LinkedHashMap<>();
        if (call.operation() == null || call.operation().answersContent()) {
            headers.put("Accept", "application/json");
        }
        authorize(call.credentials(), headers);
        call.headers().forEach((name, value) -> {
            headers.keySet().removeIf(name::equalsIgnoreCase);
            headers.put(name, value);
        });
        byte[] body = call.bytes();
        return new Sent(
                call.method(),
                target.startsWith(basePath) ? target.substring(basePath.length()) : target,
                headers,
                body == null ? new byte[0] : body);
    }

    private void authorize(Credentials credentials, Map<String, String> headers) {
        if (credentials == Credentials.NONE) {
            return;
        }
        boolean wrong = credentials == Credentials.WRONG;
        Profile.Auth auth = profile.auth();
        if (auth instanceof Profile.Auth.Basic basic) {
            headers.put("Authorization", basic(basic.username(), wrong ? WRONG : basic.password()));
        } else if (auth instanceof Profile.Auth.Bearer bearer) {
            String token = wrong ? WRONG : bearer.token();
            if (credentials == Credentials.RESTRICTED) {
                token = restricted(bearer);
            }
            if (credentials == Credentials.OTHER_TENANT && bearer.otherTenantToken() != null) {
                token = bearer.otherTenantToken();
            }
            headers.put("Authorization", "Bearer " + token);
        } else if (auth instanceof Profile.Auth.Header header) {
            headers.put(header.name(), wrong ? WRONG : header.value());
        }
    }

    private static String restricted(Profile.Auth.Bearer bearer) {
        if (bearer.restrictedToken() == null) {
            throw Skipped.because("auth.restrictedToken is not given: a token with TENANT.ACCESS and without"
                    + " TENANT.BACKOFFICE is needed");
        }
        return bearer.restrictedToken();
    }

    private static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
