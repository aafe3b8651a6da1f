package dev.mockerp.proof.harness;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds every exchange against the contract: declared status, media type, schema, and every rule with a condition.
 * Remembers which conditions were put to the test. Safe for many threads.
 */
public final class ContractWitness {

    /** What is WireMock's own to describe. */
    private static final String WIREMOCK = "/__admin/";

    private static final Pattern STACK_TRACE =
            Pattern.compile("\\.java:\\d+\\)|Exception\\b|\\bat org\\.|\\bat java\\.");

    private final Map<Api, WitnessedContract> contracts = new EnumMap<>(Api.class);
    private final WitnessedControl control = new WitnessedControl();
    private final Set<String> switched;
    private final Set<String> visited = ConcurrentHashMap.newKeySet();
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    /** For a mock with default settings. */
    public ContractWitness() {
        this(List.of());
    }

    /**
     * For a mock that was started with those settings, written as {@code --name=value}. An assumed rule whose setting
     * is among them is not demanded, and Shoxl is held against the version that is served.
     */
    public ContractWitness(List<String> settings) {
        Map<String, String> values = settings.stream()
                .filter(setting -> setting.startsWith("--") && setting.contains("="))
                .map(setting -> setting.substring(2).split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        this.switched = values.keySet();
        String version = values.get("shoxl.contract-version");
        for (Api api : Api.values()) {
            boolean older = api == Api.SHOXL && version != null;
            contracts.put(api, WitnessedContract.of(api, older ? Integer.parseInt(version) : Contract.LATEST));
        }
    }

    /** Fails if the exchange breaks the contract; {@code outside} says that no API is to answer it. */
    void see(Exchange exchange, boolean outside) {
        List<String> broken = new ArrayList<>();
        if (exchange.status() >= 400 && STACK_TRACE.matcher(exchange.text()).find()) {
            broken.add("no-stack-trace: a refusal shows the inside of the mock");
        }
        WitnessedContract contract = null;
        WitnessedContract.Match match = null;
        if (!outside) {
            List<String> segments = segments(exchange.path());
            for (WitnessedContract candidate : contracts.values()) {
                WitnessedContract.Match found = candidate.match(exchange.method(), segments);
                if (found != null) {
                    contract = candidate;
                    match = found;
                }
            }
        }
        Optional<List<String>> ofControl =
                outside ? Optional.empty() : control.broken(exchange, segments(exchange.path()));
        if (ofControl.isPresent()) {
            broken.addAll(ofControl.get());
        } else if (contract == null || match == null) {
            if (!exchange.path().startsWith(WIREMOCK) && (exchange.status() < 400 || exchange.status() >= 500)) {
                broken.add("status: no API answers here, so a 4xx is due; observed " + exchange.status());
            }
        } else {
            ExchangeCheck check = new ExchangeCheck(contract, match, exchange, switched, broken, visited, met);
            check.run();
        }
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    "the exchange breaks the contract:\n  " + String.join("\n  ", broken) + "\n" + exchange);
        }
    }

    /** Whether the condition of that rule was evaluated on an answer of this client, be it trivially. */
    public boolean hasVisited(String ruleId) {
        return visited.contains(ruleId);
    }

    /** Whether the condition of that rule was evaluated on an answer that it says something about. */
    public boolean hasMet(String ruleId) {
        return met.contains(ruleId);
    }

    /**
     * Demands that each condition of the API was put to the test on at least one answer.
     *
     * @param exceptions ids of rules that this mock can give no occasion for
     */
    public void assertEveryConditionWasMet(Api api, String... exceptions) {
        List<String> never = contracts.get(api).conditionRules().stream()
                .filter(rule -> !met.contains(rule.id()))
                .filter(rule -> !Arrays.asList(exceptions).contains(rule.id()))
                .map(ContractWitness::name)
                .toList();
        if (!never.isEmpty()) {
            throw new AssertionError("no answer gave occasion for:\n  " + String.join("\n  ", never));
        }
    }

    private static String name(Rule rule) {
        return rule.id() + " (on " + rule.on() + "): " + rule.title();
    }

    private static List<String> segments(String path) {
        return Arrays.stream(path.substring(1).split("/", -1))
                .map(ContractWitness::decode)
                .toList();
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return segment;
        }
    }

    /** The variables of a condition over an exchange, as api-specs/README.md describes them. */
    static JsonNode variables(Exchange exchange, Map<String, String> path, Map<String, String> query) {
        var variables = Exchange.JSON.createObjectNode();
        var request = variables.putObject("request");
        putAll(request.putObject("path"), path);
        putAll(request.putObject("query"), query);
        putAll(request.putObject("headers"), lowerCase(exchange.requestHeaders()));
        JsonNode sent = exchange.requestJson();
        if (!sent.isMissingNode()) {
            request.set("body", sent);
        }
        var response = variables.putObject("response");
        response.put("status", exchange.status());
        putAll(response.putObject("headers"), lowerCase(exchange.headers()));
        if (exchange.body().length > 0) {
            response.set("body", exchange.json());
        }
        return variables;
    }

    private static void putAll(tools.jackson.databind.node.ObjectNode node, @Nullable Map<String, String> values) {
        if (values != null) {
            values.forEach(node::put);
        }
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().toLowerCase(java.util.Locale.ROOT), Map.Entry::getValue));
    }
}
