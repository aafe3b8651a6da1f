package dev.mockerp.proof.fault;

import static dev.mockerp.proof.fault.Faulty.FULL;
import static dev.mockerp.proof.fault.Faulty.QUESTION;
import static dev.mockerp.proof.fault.Faulty.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The ERPs go wrong as they are told to: which requests, how often, and in which way. */
class FaultsIT {

    private static final String CUSTOMER = "/v2/tenants/demo/customers/customer-310";

    private final Faulty erp = Faulty.fresh();

    @Test
    void aStatusIsSaidInTheWordsOfTheApi() throws IOException {
        long id = erp.add("{\"status\":503,\"retryAfter\":7}");

        HttpResponse<byte[]> shoxl = erp.ask();
        assertThat(shoxl.statusCode()).isEqualTo(503);
        assertThat(shoxl.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(Faulty.json(shoxl).path("errorCode").asString()).isEqualTo("service-unavailable");
        HttpResponse<byte[]> retailNxt = erp.send("GET", "/api/CustomerOrder?ShopCode=FL_NL_1", "", SHOP);
        assertThat(retailNxt.statusCode()).isEqualTo(503);
        assertThat(Faulty.json(retailNxt).path("Error").asString()).contains("Fault " + id);
        HttpResponse<byte[]> flowRetail = erp.send("GET", CUSTOMER, "", FULL);
        assertThat(flowRetail.statusCode()).isEqualTo(503);
        assertThat(Faulty.json(flowRetail).path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(erp.fault(id).path("applied").asInt()).isEqualTo(3);
        assertThat(erp.send("GET", "/v2/nowhere", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theErpDoesNotSeeWhatIsAnsweredInItsPlace() throws IOException {
        erp.add("{\"operations\":[\"deleteCustomer\"],\"status\":500}");
        erp.add("{\"operations\":[\"deleteCustomer\"],\"status\":503}");

        assertThat(erp.send("DELETE", CUSTOMER, "", FULL).statusCode()).isEqualTo(500);

        assertThat(erp.send("GET", CUSTOMER, "", FULL).statusCode()).isEqualTo(200);
        assertThat(erp.fault(2).path("applied").asInt()).isZero();
    }

    @Test
    void faultsAreThoseOfTheirSandboxAndGoWithAReset() throws IOException {
        Faulty other = Faulty.fresh();
        erp.add("{\"status\":500}");

        assertThat(other.ask().statusCode()).isEqualTo(200);
        assertThat(erp.ask().statusCode()).isEqualTo(500);
        erp.control().request("POST", "/__erp/reset").expect(204);
        assertThat(erp.ask().statusCode()).isEqualTo(200);
        assertThat(erp.control().get("/__erp/faults").expect(200).at("/faults")).isEmpty();
    }

    @Test
    void aFaultHappensToTheRequestsThatItIsMeantFor() throws IOException {
        erp.add("""
                {"operations":["getProductInformations","getCustomer"],"status":500,
                 "match":{"body":{"/productNumbers/*":"70001","/accountNumber":{"not":"310"}},
                          "header":{"x-shop":["a",2]}}}""");
        erp.add("{\"status\":418,\"match\":{\"path\":{\"customerUid\":\"customer-310\"},\"query\":{\"page\":2}}}");

        assertThat(erp.ask().statusCode()).isEqualTo(200);
        assertThat(erp.ask("X-Shop", "b").statusCode()).isEqualTo(200);
        assertThat(erp.ask("X-Shop", "2").statusCode()).isEqualTo(500);
        assertThat(erp.send("POST", Faulty.INFORMATIONS, QUESTION.replace("70001", "90001"), "X-Shop", "a")
                        .statusCode())
                .isEqualTo(200);
        assertThat(erp.send("GET", CUSTOMER, "", FULL).statusCode()).isEqualTo(200);
        assertThat(erp.send("GET", CUSTOMER.replace("-310", "%2D310") + "?page=2", "", FULL)
                        .statusCode())
                .isEqualTo(418);
    }

    @Test
    void aFaultIsOverWhenItHappenedAsOftenAsItWasTo() throws IOException {
        long id = erp.add("{\"status\":503,\"times\":2}");

        assertThat(
                        IntStream.range(0, 3)
                                .mapToObj(i -> erp.sendAsync("POST", Faulty.INFORMATIONS, QUESTION))
                                .toList()
                                .stream()
                                .map(CompletableFuture::join)
                                .map(HttpResponse::statusCode))
                .containsExactlyInAnyOrder(503, 503, 200);
        assertThat(erp.fault(id).path("over").asBoolean()).isTrue();
        assertThat(erp.ask().statusCode()).isEqualTo(200);
    }

    @Test
    void theSameSeedBringsTheSameFaults() throws IOException {
        String rule = "{\"status\":503,\"probability\":0.5,\"seed\":42}";
        List<List<Integer>> runs = new ArrayList<>();
        for (Faulty sandbox : List.of(erp, Faulty.fresh())) {
            sandbox.add(rule);
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                statuses.add(sandbox.ask().statusCode());
            }
            runs.add(statuses);
        }
        assertThat(runs.get(0)).contains(200, 503).isEqualTo(runs.get(1));
    }

    @Test
    void slowAnswersHoldNoThreads() throws IOException {
        erp.add("{\"operations\":[\"getProductInformations\"],\"delay\":{\"fixed\":300000}}");

        List<CompletableFuture<HttpResponse<byte[]>>> held = IntStream.range(0, 150)
                .mapToObj(i -> erp.sendAsync("POST", Faulty.INFORMATIONS, QUESTION))
                .toList();

        // There are 64 threads, and somebody has to answer these.
        Faulty.await(() -> erp.fault(1).path("applied").asInt() == 150);
        assertThat(erp.send("GET", CUSTOMER, "", FULL).statusCode()).isEqualTo(200);
        assertThat(held).noneMatch(CompletableFuture::isDone);
        held.forEach(one -> one.cancel(true));
    }

    @Test
    void delaysOfEveryKindAddUpAndTheAnswerStaysWhatItIs() throws IOException {
        String whole = Faulty.text(erp.ask());
        erp.add("{\"delay\":{\"uniform\":[20,40]}}");
        erp.add("{\"delay\":{\"logNormal\":{\"median\":30,\"sigma\":0}}}");
        long begun = System.nanoTime();

        HttpResponse<byte[]> answer = erp.ask();

        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isGreaterThanOrEqualTo(50);
        assertThat(Faulty.text(answer)).isEqualTo(whole);
        JsonNode entry = erp.lastEntry();
        assertThat(entry.path("milliseconds").asDouble()).isGreaterThanOrEqualTo(50);
        assertThat(entry.at("/faults/0").toString()).isEqualTo("{\"id\":1,\"kinds\":[\"delay\"]}");
        assertThat(erp.send("HEAD", CUSTOMER, "", FULL).statusCode()).isEqualTo(200);
        assertThat(erp.send("DELETE", CUSTOMER, "", FULL).statusCode()).isEqualTo(204);
    }

    @Test
    void aConnectionIsClosedWithoutAnAnswer() {
        erp.add("{\"connection\":\"reset\",\"delay\":{\"fixed\":10},\"times\":1}");
        erp.add("{\"connection\":\"reset\"}");

        assertThatThrownBy(() -> erp.send("DELETE", CUSTOMER, "", FULL)).isInstanceOf(IOException.class);
        assertThatThrownBy(erp::ask).isInstanceOf(IOException.class);

        assertThat(erp.lastEntry().path("status").asInt()).isZero();
        assertThat(erp.lastEntry().at("/faults/0/kinds/0").asString()).isEqualTo("reset");
        erp.control().delete("/__erp/faults").expect(204);
        erp.control().get(CUSTOMER).header("Authorization", "Bearer demo-token").expect(200);
    }

    @Test
    void aConnectionIsClosedInTheMiddleOfTheAnswer() {
        erp.add("{\"connection\":\"truncate\"}");

        assertThatThrownBy(erp::ask).isInstanceOf(IOException.class);
        long sent = erp.lastEntry().path("id").asLong();
        JsonNode body = erp.control().get("/__erp/journal/" + sent).expect(200).at("/response/body");
        assertThat(body.path("text").asString())
                .startsWith("[{\"productNumber\"")
                .doesNotEndWith("]");
    }

    @Test
    void anAnswerComesPieceByPiece() throws IOException {
        String whole = Faulty.text(erp.ask());
        erp.add("{\"dribble\":{\"pieces\":4,\"milliseconds\":90}}");
        long begun = System.nanoTime();

        assertThat(Faulty.text(erp.ask())).isEqualTo(whole);
        assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)).isGreaterThanOrEqualTo(90);
        assertThat(erp.send("DELETE", CUSTOMER, "", FULL).statusCode()).isEqualTo(204);
        assertThat(erp.fault(1).path("applied").asInt()).isEqualTo(1);
    }

    @Test
    void malformedJsonIsNone() throws IOException {
        erp.add("{\"malformed\":true}");

        HttpResponse<byte[]> answer = erp.ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThatThrownBy(() -> Faulty.json(answer)).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusalsOfTheErpAreStillItsOwn() throws IOException {
        erp.add("{\"delay\":{\"fixed\":5}}");

        HttpResponse<byte[]> refused = erp.send("POST", Faulty.INFORMATIONS, "{\"productNumbers\":[]}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Faulty.json(refused).path("violations")).isNotEmpty();
        assertThat(erp.lastEntry().path("refused").asBoolean()).isTrue();
        assertThat(erp.send("GET", CUSTOMER, "").statusCode()).isEqualTo(401);
        assertThat(erp.send("POST", Faulty.INFORMATIONS, "x".repeat(2_000_000)).statusCode())
                .isEqualTo(413);
    }
}
