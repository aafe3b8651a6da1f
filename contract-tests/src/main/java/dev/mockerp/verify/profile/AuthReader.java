package dev.mockerp.verify.profile;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.profile.Profile.Auth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how the checker says who it is. */
final class AuthReader {

    /** What each type has beside its name. */
    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put("none", List.of());
        MEMBERS.put("basic", List.of("username", "password"));
        MEMBERS.put("bearer", List.of("token", "restrictedToken", "otherTenantToken"));
        MEMBERS.put("header", List.of("name", "value"));
    }

    /** The only type that the vendor publishes; Shoxl leaves it open. */
    private static final Map<Api, String> PUBLISHED = Map.of(Api.RETAILNXT, "basic", Api.FLOWRETAIL, "bearer");

    private final Section auth;

    private AuthReader(Section auth) {
        this.auth = auth;
    }

    static Auth read(Section profile, Optional<Api> api) {
        Optional<Api> strict = api.filter(PUBLISHED::containsKey);
        if (!profile.has("auth")) {
            strict.ifPresent(name -> profile.problem("auth", "is missing: " + sentence(name)));
            return new Auth.None();
        }
        AuthReader reader = new AuthReader(profile.section("auth"));
        return reader.type(strict).map(reader::auth).orElseGet(Auth.None::new);
    }

    private Optional<String> type(Optional<Api> strict) {
        if (!auth.has("type") && !auth.members().isEmpty()) {
            auth.problem("type", "is missing: it is one of " + String.join(", ", MEMBERS.keySet()));
            return Optional.empty();
        }
        Optional<String> type = auth.has("type")
                ? auth.choice("type", List.copyOf(MEMBERS.keySet()), word -> word)
                : Optional.of("none");
        Optional<Api> other =
                strict.filter(api -> type.isPresent() && !type.get().equals(PUBLISHED.get(api)));
        other.ifPresent(api -> auth.problem("type", "does not fit: " + sentence(api)));
        return other.isPresent() ? Optional.empty() : type;
    }

    private Auth auth(String type) {
        Members.OF.get("auth").stream()
                .filter(name -> !name.equals("type") && auth.has(name))
                .filter(name -> !MEMBERS.get(type).contains(name))
                .forEach(name -> auth.problem(name, "does not belong to type " + type));
        return switch (type) {
            case "basic" ->
                new Auth.Basic(needed("username", HeaderText.USERNAME), needed("password", HeaderText.PASSWORD));
            case "bearer" ->
                new Auth.Bearer(
                        needed("token", HeaderText.TOKEN),
                        optional("restrictedToken", HeaderText.TOKEN).orElse(null),
                        optional("otherTenantToken", HeaderText.TOKEN).orElse(null));
            case "header" -> new Auth.Header(needed("name", HeaderText.NAME), needed("value", HeaderText.VALUE));
            default -> new Auth.None();
        };
    }

    private String needed(String name, HeaderText kind) {
        auth.demand(name, "the type needs it");
        return optional(name, kind).orElse("");
    }

    private Optional<String> optional(String name, HeaderText kind) {
        return auth.value(name, kind.demand(), kind::check);
    }

    private static String sentence(Api api) {
        String type = PUBLISHED.get(api);
        return api.folder() + " takes type " + type + " with "
                + (type.equals("basic") ? "username and password" : "token");
    }
}
