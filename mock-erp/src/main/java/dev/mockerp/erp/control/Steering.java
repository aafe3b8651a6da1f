package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who may steer the mock, and where: what the surfaces {@code /__erp} and {@code /__admin} have in common.
 *
 * <p>Programs that run on behalf of the mock's user may, and nobody else: a web page that is open in the user's browser
 * reaches a loopback address too. On another address anybody may who can reach it, unless a token is set.
 */
public final class Steering {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    /** What comes before the token; the second is that of WireMock's clients. */
    private static final List<String> SCHEMES = List.of("Bearer ", "Token ");

    private final boolean onLoopback;
    private final byte[] token;
    private final boolean erp;
    private final boolean admin;

    /**
     * As the settings say.
     *
     * @throws StartProblem if no request can carry the token
     */
    public Steering(Settings settings) {
        String text = settings.text("control.token");
        if (!text.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new StartProblem("control.token must be of visible ASCII characters, without spaces or line ends");
        }
        this.token = text.getBytes(StandardCharsets.US_ASCII);
        this.onLoopback = isLoopbackAddress(settings.text("server.address"));
        this.erp = settings.is("control.erp", "on");
        this.admin = settings.is("control.admin", "on");
    }

    /** Whether the paths below {@code /__erp} are served; else they are as unknown as any. */
    public boolean servesErp() {
        return erp;
    }

    /** Whether the paths below {@code /__admin} are served; else they are as unknown as any. */
    public boolean servesAdmin() {
        return admin;
    }

    /**
     * Lets the caller in.
     *
     * @param headers gives the value of a header of the request, or null
     * @throws Refused if the caller has not the token, or is a web page
     */
    public void admit(UnaryOperator<@Nullable String> headers) {
        admitWithoutToken(headers);
        if (token.length > 0 && !hasToken(headers.apply("Authorization"))) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.UNAUTHORIZED,
                    "This mock is steered by those who have its token.",
                    "WWW-Authenticate",
                    "Bearer realm=\"Mock ERP\""));
        }
    }

    /** Whether it would let that caller in. */
    public boolean admits(UnaryOperator<@Nullable String> headers) {
        try {
            admit(headers);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    /** Whether anybody steers who reaches the address: not this machine alone, and without a token. */
    public boolean isOpenToOthers() {
        return !onLoopback && token.length == 0 && (erp || admin);
    }

    /** Lets any program in, but no web page. */
    void admitWithoutToken(UnaryOperator<@Nullable String> headers) {
        String host = headers.apply("Host");
        // A page of a name that was made to point here would be of the same origin as the mock.
        if (onLoopback && !isLoopback(host)) {
            throw new Refused(
                    Refusal.Kind.FORBIDDEN, "The mock listens on loopback and is not steered under another name.");
        }
        String origin = headers.apply("Origin");
        if (origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                && !origin.equalsIgnoreCase("https://" + host)) {
            throw new Refused(Refusal.Kind.FORBIDDEN, "A web page does not steer the mock.");
        }
    }

    /** Takes as long for a token that is nearly right as for any other of its length. */
    private boolean hasToken(@Nullable String authorization) {
        if (authorization == null) {
            return false;
        }
        for (String scheme : SCHEMES) {
            if (authorization.regionMatches(true, 0, scheme, 0, scheme.length())) {
                String sent = authorization.substring(scheme.length()).strip();
                return MessageDigest.isEqual(token, sent.getBytes(StandardCharsets.UTF_8));
            }
        }
        return false;
    }

    /** The names of hosts have no case, and may end with the dot of the root. */
    private static boolean isLoopback(@Nullable String host) {
        return host != null && LOOPBACK.contains(host.toLowerCase(Locale.ROOT).replaceFirst("\\.?(:[0-9]+)?$", ""));
    }

    private static boolean isLoopbackAddress(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notFound) {
            return false;
        }
    }
}
