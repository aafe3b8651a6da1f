package dev.mockerp.verify.pact;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Parameter;
import dev.mockerp.contract.Shape;
import dev.mockerp.verify.pact.Routes.Route;
import dev.mockerp.verify.run.Json;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds what consumers expect against the contracts, without any ERP: whether an ERP that keeps its contract could ever
 * answer so. For one thread.
 */
public final class PactCheck {

    private final Routes routes;
    private final Map<Api, BrokenRules> rules = new EnumMap<>(Api.class);

    /** With the contract of Shoxl in that version, or {@link Contract#LATEST}. */
    public PactCheck(int shoxlVersion) {
        this.routes = new Routes(shoxlVersion);
    }

    /**
     * What is wrong in a pact file, in its order.
     *
     * @throws UnreadablePact if it cannot be read, or is no pact of a known version
     */
    public CheckedPact check(Path file) {
        return check(PactReader.read(file));
    }

    CheckedPact check(PactFile pact) {
        Map<String, List<Mistake>> mistakes = new LinkedHashMap<>();
        for (Interaction interaction : pact.interactions()) {
            mistakes.put(interaction.title(), mistakes(interaction));
        }
        return new CheckedPact(pact.consumer(), mistakes, pact.notHttp());
    }

    List<Mistake> mistakes(Interaction interaction) {
        Optional<Route> route = routes.find(interaction.method(), interaction.path());
        if (route.isEmpty()) {
            return unknown(interaction);
        }
        List<Mistake> found = new ArrayList<>();
        if (!interaction.isRefusal()) {
            parameters(route.get(), interaction, found);
            request(route.get(), interaction, found);
        }
        response(route.get(), interaction, found);
        return found;
    }

    private List<Mistake> unknown(Interaction interaction) {
        List<String> methods = routes.methods(interaction.path());
        String asked = interaction.method() + " " + interaction.path();
        if (methods.isEmpty()) {
            return List.of(Mistake.at(interaction.place() + ".request.path", "no API has an operation " + asked));
        }
        boolean isMeant = interaction.status() == 405;
        return isMeant
                ? List.of()
                : List.of(Mistake.at(
                        interaction.place() + ".request.method",
                        "no API has an operation " + asked + "; that path takes " + String.join(", ", methods)));
    }

    private static void parameters(Route route, Interaction interaction, List<Mistake> found) {
        Map<String, Parameter> known = route.operation().parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .collect(Collectors.toMap(Parameter::name, parameter -> parameter, (a, b) -> b, LinkedHashMap::new));
        String place = interaction.place() + ".request.query.";
        interaction.query().forEach((name, values) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                found.add(Mistake.at(place + name, route.operation() + " has no query parameter " + name));
                return;
            }
            for (String value : values) {
                JsonNode typed = typed(parameter, value);
                route.contract()
                        .shapes()
                        .at(parameter.schema())
                        .mismatches(typed)
                        .forEach(mismatch -> found.add(Mistake.at(place + name, sentence(mismatch, typed))));
            }
        });
        known.values().stream()
                .filter(parameter ->
                        parameter.required() && !interaction.query().containsKey(parameter.name()))
                .forEach(parameter -> found.add(Mistake.at(
                        place + parameter.name(),
                        route.operation() + " needs the query parameter " + parameter.name())));
    }

    /** The value as the schema would see it; one that is not of the type stays a text, which breaks the schema. */
    private static JsonNode typed(Parameter parameter, String value) {
        boolean isNumber =
                parameter.type().equals("integer") || parameter.type().equals("number");
        if (isNumber && value.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return Json.array().add(new BigDecimal(value)).get(0);
        }
        if (parameter.type().equals("boolean") && value.matches("true|false")) {
            return Json.array().add(Boolean.parseBoolean(value)).get(0);
        }
        return Json.array().add(value).get(0);
    }

    private void request(Route route, Interaction interaction, List<Mistake> found) {
        Body body = route.operation().requestBody();
        Content sent = interaction.request();
        if (sent.isOther()) {
            found.add(Mistake.at(sent.place(), "the body is not JSON"));
        } else if (body == null && sent.json() != null) {
            found.add(Mistake.at(sent.place(), route.operation() + " takes no body"));
        } else if (body != null && body.required() && sent.json() == null) {
            found.add(Mistake.at(sent.place(), route.operation() + " needs a body"));
        } else if (body != null && sent.json() != null) {
            Contract contract = route.contract();
            for (Shape.Mismatch mismatch : contract.shapes().at(body.schema()).mismatches(sent.json())) {
                found.add(Mistake.at(sent.placeOf(mismatch.pointer()), sentence(mismatch, sent.json())));
            }
            new Members(contract).look(body.schema(), sent.json(), sent.place(), found::add);
            rules(contract).look(body.schema(), sent, sent.json(), found::add);
        }
    }

    /** A consumer names what it reads; an answer may hold more, so that nothing is missing in what it expects. */
    private void response(Route route, Interaction interaction, List<Mistake> found) {
        Operation operation = route.operation();
        Content expected = interaction.response();
        if (!operation.responses().containsKey(interaction.status())) {
            found.add(Mistake.at(
                    interaction.place() + ".response.status",
                    operation + " declares no status " + interaction.status() + ", but "
                            + operation.responses().keySet().stream()
                                    .sorted()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", "))));
            return;
        }
        Body body = operation.responses().get(interaction.status());
        if (expected.isOther()) {
            found.add(Mistake.at(expected.place(), "the body is not JSON"));
        } else if (body == null && expected.json() != null) {
            found.add(Mistake.at(
                    expected.place(), operation + " answers status " + interaction.status() + " without a body"));
        } else if (body != null && expected.json() != null) {
            Contract contract = route.contract();
            for (Shape.Mismatch mismatch : contract.shapes().at(body.schema()).mismatches(expected.json())) {
                if (!mismatch.keyword().equals("required")) {
                    found.add(Mistake.at(expected.placeOf(mismatch.pointer()), sentence(mismatch, expected.json())));
                }
            }
            new Members(contract).look(body.schema(), expected.json(), expected.place(), found::add);
            rules(contract).look(body.schema(), expected, expected.json(), found::add);
        }
    }

    private BrokenRules rules(Contract contract) {
        return rules.computeIfAbsent(contract.api(), api -> new BrokenRules(contract));
    }

    private static String sentence(Shape.Mismatch mismatch, JsonNode whole) {
        return switch (mismatch.keyword()) {
            case "required" -> "it must be there";
            case "type" ->
                "it must be of JSON type " + mismatch.expected() + ", but is " + kind(whole.at(mismatch.pointer()))
                        + " " + mismatch.actual();
            case "oneOf" -> "it fits none of the alternatives of the contract: " + mismatch.actual();
            default -> "it breaks " + mismatch.keyword() + " " + mismatch.expected() + ": " + mismatch.actual();
        };
    }

    private static String kind(JsonNode value) {
        return "the " + value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
