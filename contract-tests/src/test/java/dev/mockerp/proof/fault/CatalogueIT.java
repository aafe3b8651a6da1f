package dev.mockerp.proof.fault;

import static dev.mockerp.proof.fault.Faulty.FULL;
import static dev.mockerp.proof.fault.Faulty.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.proof.broken.BrokenErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The mock breaks the contract by the very catalogue that the checker is tested with. */
class CatalogueIT {

    /** Each takes a proxy; one in so many is enough to see that both are one. */
    private static final int SOME = 4;

    private final Faulty erp = Faulty.fresh();

    private record Question(Api api, String operation, String method, String path, String body, String[] headers) {}

    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    Api.SHOXL,
                    "getProductInformations",
                    "POST",
                    Faulty.INFORMATIONS,
                    "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\",\"90001\",\"80001\"]}",
                    new String[0]),
            new Question(
                    Api.RETAILNXT,
                    "getCustomerOrder",
                    "GET",
                    "/api/CustomerOrder?ShopCode=FL_NL_1&OrderIdentifier=124",
                    "",
                    SHOP),
            new Question(
                    Api.FLOWRETAIL,
                    "searchCustomers",
                    "POST",
                    "/v2/tenants/demo/customers/search?pageSize=3",
                    "{\"query\":\"a\"}",
                    FULL));

    private static List<JsonNode> catalogue() {
        return MockErp.shared()
                .http()
                .get("/__erp/faults/catalogue")
                .expect(200)
                .at("/faults")
                .valueStream()
                .toList();
    }

    private static Set<String> offered() {
        return catalogue().stream()
                .filter(fault -> fault.path("offered").asBoolean())
                .map(fault -> fault.path("name").asString())
                .collect(Collectors.toSet());
    }

    @Test
    void everyFaultIsListedAndCanBeHadOrSaysWhyNot() {
        List<JsonNode> listed = catalogue();

        assertThat(listed.stream().map(fault -> fault.path("name").asString()))
                .containsExactlyElementsOf(Stream.of(Api.values())
                        .flatMap(api -> Faults.of(api).stream())
                        .map(Fault::toString)
                        .toList());
        assertThat(listed)
                .allSatisfy(fault -> assertThat(fault.path("offered").asBoolean())
                        .isNotEqualTo(fault.path("reason").isString()));
        List<String> names = List.copyOf(offered());
        assertThat(names).hasSizeGreaterThan(300);
        for (int from = 0; from < names.size(); from += 100) {
            String rules = names.subList(from, Math.min(from + 100, names.size())).stream()
                    .map(name -> "{\"catalogue\":\"" + name + "\"}")
                    .collect(Collectors.joining(","));
            erp.control().put("/__erp/faults", "{\"faults\":[" + rules + "]}").expect(200);
        }
        erp.control()
                .post("/__erp/faults", "{\"catalogue\":\"flowretail/created-twice\"}")
                .expect(400);
    }

    @Test
    void theMockAnswersAsTheErpThatTheCheckerIsTestedWith() throws IOException {
        Set<String> offered = offered();
        int applied = 0;
        for (Question question : QUESTIONS) {
            List<Fault> faults = Faults.of(question.api()).stream()
                    .filter(fault -> offered.contains(fault.toString()))
                    .filter(fault -> fault.mutation().operations().isEmpty()
                            || fault.mutation().operations().contains(question.operation()))
                    .toList();
            for (int i = 0; i < faults.size(); i += SOME) {
                applied += compare(faults.get(i), question);
            }
        }
        assertThat(applied).isGreaterThan(20);
    }

    private int compare(Fault fault, Question question) throws IOException {
        erp.control()
                .put("/__erp/faults", "{\"faults\":[{\"catalogue\":\"" + fault + "\"}]}")
                .expect(200);
        HttpResponse<byte[]> observed = ask(erp, question, "X-Ignored", "");
        int applied = erp.control()
                .get("/__erp/faults")
                .expect(200)
                .at("/faults/0/applied")
                .asInt();
        try (BrokenErp broken = BrokenErp.of(fault, MockErp.shared().baseUrl())) {
            Faulty proxy = new Faulty(broken.baseUrl(), erp.control());
            HttpResponse<byte[]> expected = ask(proxy, question, "X-Sandbox", Unique.text("whole-"));
            assertThat(answer(observed)).as(fault.toString()).isEqualTo(answer(expected));
            assertThat(applied > 0).as(fault.toString()).isEqualTo(broken.applied() > 0);
        }
        return applied;
    }

    private static HttpResponse<byte[]> ask(Faulty erp, Question question, String header, String value)
            throws IOException {
        List<String> headers = new ArrayList<>(List.of(question.headers()));
        headers.addAll(List.of(header, value));
        return erp.send(question.method(), question.path(), question.body(), headers.toArray(String[]::new));
    }

    private static List<String> answer(HttpResponse<byte[]> response) {
        return List.of(
                String.valueOf(response.statusCode()),
                response.headers().firstValue("Content-Type").orElse("none").replace("; ", ";"),
                Faulty.text(response));
    }
}
