package dev.mockerp.verify.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.profile.Profile.Mode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** That ERPs which keep the contract in their own way are found nothing wrong with. */
class FlowReadingDialectsIT {

    private static Map<String, Flaw> dialects() {
        Map<String, Flaw> dialects = new LinkedHashMap<>();
        dialects.put(
                "refuses every sortBy", Flaw.status(request -> request.target().contains("sortBy"), 422));
        dialects.put(
                "sorts by names alone, and ignores what it does not know",
                Flaw.asked(
                        request -> request.target().matches(".*sortBy=(paymentTerms|createdAt).*"),
                        request -> Flaw.without(request, "sortBy", "sortDirection")));
        dialects.put("refuses pages past the end", (request, right) -> {
            Received answer = right.send(request);
            return Flaw.isPage(request)
                            && answer.status() == 200
                            && Flaw.items(answer).isEmpty()
                            && request.target().contains("pageNumber")
                    ? new Received(404, answer.headers(), answer.body(), 1)
                    : answer;
        });
        dialects.put("lets no customer be made", Flaw.status(Flaw::isCreate, 400));
        dialects.put(
                "takes scope as a list only",
                Flaw.status(
                        request -> Flaw.isSearch(request)
                                && Flaw.json(request).path("scope").isString(),
                        400));
        dialects.put("knows no VAT numbers", (request, right) -> {
            Received answer = right.send(request);
            return answer.status() < 300 && answer.body().length > 0
                    ? Flaw.with(answer, json -> {
                        json.remove("vatNumber");
                        json.path("items").forEach(item -> ((ObjectNode) item).remove("vatNumber"));
                        if (json.path("customer") instanceof ObjectNode customer) {
                            customer.remove("vatNumber");
                        }
                    })
                    : answer;
        });
        dialects.put("shows nothing that is not set as null", (request, right) -> {
            Received answer = right.send(request);
            return answer.status() < 300 && Flaw.isGet(request)
                    ? Flaw.with(
                            answer,
                            json -> json.properties().stream()
                                    .filter(member -> member.getValue().isString()
                                            && member.getValue().asString().isEmpty())
                                    .forEach(member -> json.putNull(member.getKey())))
                    : answer;
        });
        dialects.put("finds new customers late", late());
        return dialects;
    }

    /** The first search that would find a customer does not. */
    private static Flaw late() {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        return (request, right) -> {
            Received answer = right.send(request);
            boolean isWhole = Flaw.isSearch(request) && Flaw.query(request).isEmpty();
            return isWhole && answer.status() == 200
                    ? Flaw.with(answer, Flaw.keeping(item -> !isNew(item) || !seen.add(uid(item))))
                    : answer;
        };
    }

    private static boolean isNew(JsonNode item) {
        return item.path("customerUid").asString("").length() > 30;
    }

    private static String uid(JsonNode item) {
        return item.path("customerUid").asString("");
    }

    static Stream<String> names() {
        return dialects().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void findsNothingInAnErpThat(String name) {
        Flaw dialect = Objects.requireNonNull(dialects().get(name));

        ReadingRun run = new ReadingRun(
                ReadingRun.profile(Mode.FULL, 1), name, dialect.before(FlowReadingIT.mock(MockErp.shared())), Set.of());

        assertThat(run.findings()).isEmpty();
        assertThat(run.leftovers()).isEmpty();
    }
}
