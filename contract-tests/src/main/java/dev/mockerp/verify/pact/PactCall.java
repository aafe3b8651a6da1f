package dev.mockerp.verify.pact;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Intent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes the request of an interaction one to the ERP of a profile, with the values of its provider states. */
final class PactCall {

    private static final int UNAUTHORIZED = 401;
    private static final String AUTHORIZATION = "Authorization";

    /** They follow from how the request goes over the wire. */
    private static final Set<String> OF_THE_CLIENT =
            Set.of("connection", "content-length", "expect", "host", "transfer-encoding", "upgrade");

    private final Routes routes;
    private final Profile profile;

    PactCall(Routes routes, Profile profile) {
        this.routes = routes;
        this.profile = profile;
    }

    Call of(Interaction interaction, StateValues values) {
        String path = path(interaction, values);
        String query = query(interaction, values);
        String target = query.isEmpty() ? path : path + "?" + query;
        Call call = routes.find(interaction.method(), path)
                .map(route -> Call.of(route.operation()))
                .orElseGet(() -> Call.outside(interaction.method(), path));
        for (Map.Entry<String, String> variable :
                routes.variables(interaction.method(), path).entrySet()) {
            call = call.variable(variable.getKey(), variable.getValue());
        }
        call = body(call.at(target).as(Intent.OPEN), interaction, values);
        return headers(call, interaction, values);
    }

    private static String path(Interaction interaction, StateValues values) {
        JsonNode generator = interaction.requestGenerators().path("path");
        boolean isOfState = StateValues.isOfState(generator);
        boolean isWhole = generator.path("expression").asString("").matches("\\$\\{[^}]*}|[^$/]*");
        String path =
                isOfState ? values.text(generator, value -> isWhole ? value : encoded(value)) : interaction.path();
        // What cannot stand in an address as it is.
        return path.codePoints()
                .mapToObj(Character::toString)
                .map(character -> character.matches("[A-Za-z0-9/%._~!$&'()*+,;=:@-]") ? character : encoded(character))
                .collect(Collectors.joining());
    }

    private static String query(Interaction interaction, StateValues values) {
        JsonNode generators = interaction.requestGenerators().path("query");
        List<String> pairs = new ArrayList<>();
        interaction.query().forEach((name, all) -> {
            for (int i = 0; i < all.size(); i++) {
                String value = value(generators, name, i, all.get(i), values);
                pairs.add(encoded(name) + "=" + encoded(value));
            }
        });
        return String.join("&", pairs);
    }

    private static String value(JsonNode generators, String name, int index, String example, StateValues values) {
        for (Map.Entry<String, JsonNode> generator : generators.properties()) {
            String key = generator.getKey().replaceFirst("^\\$\\.", "");
            boolean isOfThis = key.equalsIgnoreCase(name) || key.equalsIgnoreCase(name + "[" + index + "]");
            if (isOfThis && StateValues.isOfState(generator.getValue())) {
                return values.text(generator.getValue(), value -> value);
            }
        }
        return example;
    }

    private static Call body(Call call, Interaction interaction, StateValues values) {
        Content content = interaction.request();
        JsonNode json = content.json();
        String type = content.contentType().isEmpty() ? "application/json" : content.contentType();
        if (json != null) {
            Call with =
                    call.body(values.into(json, interaction.requestGenerators().path("body")));
            return with.header("Content-Type", type);
        }
        return content.isOther() ? call.bytes(content.text().getBytes(StandardCharsets.UTF_8), type) : call;
    }

    private Call headers(Call bare, Interaction interaction, StateValues values) {
        JsonNode generators = interaction.requestGenerators().path("header");
        Call call = bare;
        boolean isKnown = false;
        for (Map.Entry<String, List<String>> header :
                interaction.requestHeaders().entrySet()) {
            String name = header.getKey();
            boolean isCredential = isCredential(name);
            isKnown |= isCredential;
            if (isCredential && interaction.status() != UNAUTHORIZED || isOfTheProfile(name)) {
                continue;
            }
            List<String> all = new ArrayList<>();
            for (int i = 0; i < header.getValue().size(); i++) {
                all.add(value(generators, name, i, header.getValue().get(i), values));
            }
            String canonical = name.equalsIgnoreCase("Content-Type") ? "Content-Type" : name;
            call = call.header(canonical, String.join(", ", all));
        }
        if (!isKnown) {
            return call.as(Credentials.NONE);
        }
        return call.as(interaction.status() == UNAUTHORIZED ? Credentials.WRONG : Credentials.FULL);
    }

    private boolean isCredential(String header) {
        return header.equalsIgnoreCase(AUTHORIZATION)
                || profile.auth() instanceof Profile.Auth.Header own && header.equalsIgnoreCase(own.name());
    }

    private boolean isOfTheProfile(String header) {
        return OF_THE_CLIENT.contains(header.toLowerCase(Locale.ROOT))
                || profile.headers().keySet().stream().anyMatch(header::equalsIgnoreCase) && !isCredential(header);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
