package dev.mockerp.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends many inputs that must all be refused, and tells of all that were not. */
final class Sweep {

    /** What shows the inside of a server: exceptions, stack frames, qualified names of classes. */
    private static final Pattern INSIDE =
            Pattern.compile("Exception|Throwable|StackTrace|\\bat (dev|org|java|tools)\\.|"
                    + "org\\.springframework|\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]\\w+|\\[Source:|<html|<!doctype");

    private static final int MOST_SHOWN = 25;

    private final List<String> failures = new ArrayList<>();
    private int sent;

    private static final class Victim {
        private static final MockErp INSTANCE = MockErp.start();
        private static Map<String, JsonNode> known = state();
    }

    /** The mock that all sweeps share. Nothing that is sent to it may change its state. */
    static MockErp victim() {
        assertThat(Victim.known).isNotEmpty();
        return Victim.INSTANCE;
    }

    /** Sends it and demands a refusal. */
    void refused(String what, Request request) {
        refused(what, request, exchange -> null);
    }

    /** Sends it and demands a refusal of which {@code more} has nothing to say. */
    void refused(String what, Request request, Function<Exchange, @Nullable String> more) {
        judged(what, request, exchange -> {
            String problem = problem(exchange.status(), exchange.header("Content-Type"), exchange.text());
            return problem == null ? more.apply(exchange) : problem;
        });
    }

    /** Sends it and demands that {@code judge} has nothing to say. */
    void judged(String what, Request request, Function<Exchange, @Nullable String> judge) {
        sent++;
        try {
            Exchange exchange = request.send();
            String problem = judge.apply(exchange);
            if (problem != null) {
                note(what, problem + "; " + exchange.status() + " " + cut(exchange.text()));
            }
        } catch (AssertionError | RuntimeException broken) {
            note(what, cut(String.valueOf(broken)));
        }
    }

    /** Notes what went wrong with an input. */
    void note(String what, String problem) {
        failures.add(cut(what) + ": " + problem);
    }

    /** Fails if any input was not refused, or changed anything. */
    void assertAllRefused() {
        assertThat(failures.stream().limit(MOST_SHOWN))
                .as("%d of %d inputs", failures.size(), sent)
                .isEmpty();
        assertThat(changes())
                .as("customers that were changed, created or deleted by this sweep or one beside it")
                .isEmpty();
    }

    /** What is wrong with a refusal; null if nothing is. */
    static @Nullable String problem(int status, @Nullable String contentType, String body) {
        if (status < 400 || status > 499) {
            return "no 4xx";
        }
        if (contentType == null || !contentType.matches("application/(problem\\+)?json.*")) {
            return "not JSON but " + contentType;
        }
        if (INSIDE.matcher(body).find()) {
            return "shows the inside of the mock";
        }
        try {
            JsonNode json = Exchange.JSON.readTree(body);
            for (String member : List.of("errorDescription", "Error", "message", "detail")) {
                if (json.path(member).asString("").length() >= 10
                        || !json.path("violations").isEmpty()) {
                    return null;
                }
            }
            return "says neither a sentence nor a violation";
        } catch (JacksonException notJson) {
            return "is not JSON";
        }
    }

    private static Map<String, JsonNode> state() {
        Map<String, JsonNode> state = new TreeMap<>();
        for (String tenant : List.of("demo", "other")) {
            Victim.INSTANCE
                    .http()
                    .get("/v2/tenants/" + tenant + "/customers")
                    .header("Authorization", "Bearer " + tenant + "-token")
                    .query("pageSize", 1000)
                    .expect(200)
                    .at("/items")
                    .forEach(customer -> state.put(
                            tenant + " " + customer.path("customerUid").asString(), customer));
        }
        return state;
    }

    /** What has changed and was not told yet: one leak is to fail one sweep, not all that run beside it. */
    private static List<String> changes() {
        synchronized (Victim.INSTANCE) {
            Map<String, JsonNode> now = state();
            Set<String> all = new TreeSet<>(now.keySet());
            all.addAll(Victim.known.keySet());
            List<String> changed = all.stream()
                    .filter(uid -> !Objects.equals(Victim.known.get(uid), now.get(uid)))
                    .toList();
            Victim.known = now;
            return changed;
        }
    }

    static String cut(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "… (" + text.length() + " characters)";
    }
}
