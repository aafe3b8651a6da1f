package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Shell;
import dev.mockerp.proof.harness.Unique;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was asked of the mock can be seen, with what was wrong with it. */
class JournalIT {

    private static final String JOURNAL = "/__erp/journal";
    private static final String PRODUCTS = "/Shoxl/v1/GetProductInformations";
    private static final String CUSTOMERS = "/v2/tenants/demo/customers";
    private static final String GOOD = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";
    private static final int MOST_BODY_BYTES = 300;

    /** One of its own, for the journal of the shared one forgets too fast. */
    private static final MockErp MOCK = MockErp.start("--journal.body-bytes=" + MOST_BODY_BYTES);

    private final Http http = MOCK.http();
    private final Http flow = http.with("Authorization", "Bearer demo-token");
    private final String mark = Unique.text("journal");

    @AfterAll
    static void stop() {
        MOCK.close();
    }

    /** The one request that has the mark in its query, as the list shows it. */
    private JsonNode listed() {
        return http.get(JOURNAL)
                .expect(200)
                .at("/entries")
                .valueStream()
                .filter(entry -> entry.path("query").asString("").contains(mark))
                .findFirst()
                .orElseThrow();
    }

    private Exchange whole() {
        return http.get(JOURNAL + "/" + listed().path("id")).expect(200);
    }

    @Test
    void whatWasSentIsShownWithWhatIsWrongWithIt() {
        String body = "{\"productNumbers\": [\"70001\", 90001]}";
        Exchange refused = http.post(PRODUCTS, body).query("mark", mark).expect(400);

        JsonNode entry = listed();
        assertThat(entry.path("method").asString()).isEqualTo("POST");
        assertThat(entry.path("path").asString()).isEqualTo(PRODUCTS);
        assertThat(entry.path("query").asString()).isEqualTo("mark=" + mark);
        assertThat(entry.path("api").asString()).isEqualTo("shoxl");
        assertThat(entry.path("operation").asString()).isEqualTo("getProductInformations");
        assertThat(entry.path("status").asInt()).isEqualTo(400);
        assertThat(entry.path("refused").asBoolean()).isTrue();
        assertThat(entry.path("violations")).isEqualTo(refused.at("/violations"));
        assertThat(entry.has("request")).isFalse();
        Exchange whole = whole();
        assertThat(whole.text("/request/body/text")).isEqualTo(body);
        assertThat(whole.at("/request/headers").toString()).contains("\"Content-Type\",\"value\":\"application/json\"");
        assertThat(whole.at("/response/body/length").asInt()).isEqualTo(refused.body().length);
        assertThat(refused.text()).startsWith(whole.text("/response/body/text"));
        assertThat(whole.at("/response/body/cut").asBoolean()).isEqualTo(refused.body().length > MOST_BODY_BYTES);
    }

    @Test
    void whatWasAnsweredIsShownToo() {
        Exchange answer = http.post(PRODUCTS, "{\"accountNumber\":\"128\",\"productNumbers\":[]}")
                .query("mark", mark)
                .expect(200);

        assertThat(listed().path("refused").asBoolean()).isFalse();
        assertThat(whole().text("/response/body/text")).isEqualTo(answer.text());
    }

    @Test
    void aRefusalThatIsNotOfTheContractSaysWhy() {
        flow.get(CUSTOMERS + "/nobody").query("mark", mark).expect(404);

        assertThat(listed().path("reason").asString()).isEqualTo("There is no customer nobody.");
        assertThat(listed().path("violations").isEmpty()).isTrue();
    }

    @Test
    void unknownPathsAreKeptAndSteeringIsNot() {
        http.get("/no/such").query("mark", mark).expect(404);
        http.get("/__erp/no-such").query("mark", mark).query("steering", 1).expect(404);

        assertThat(listed().path("path").asString()).isEqualTo("/no/such");
        assertThat(listed().has("api")).isFalse();
        assertThat(http.get(JOURNAL).expect(200).text()).doesNotContain("steering", JOURNAL);
    }

    @Test
    void theListCanBeNarrowed() {
        http.get("/no/such").query("mark", mark).expect(404);
        long before = listed().path("id").asLong() - 1;
        http.post(PRODUCTS, GOOD).expect(200);

        assertThat(ids("after", before)).contains(before + 1).allMatch(id -> id > before);
        assertThat(ids("operation", "getProductInformations")).isNotEmpty().doesNotContain(before + 1);
        assertThat(ids("status", 404)).contains(before + 1);
        assertThat(ids("status", 418)).isEmpty();
        assertThat(ids("refused", true)).contains(before + 1);
        assertThat(ids("refused", false)).isNotEmpty().doesNotContain(before + 1);
        assertThat(ids("limit", 1)).hasSize(1).allMatch(id -> id > before);
        assertThat(http.get(JOURNAL)
                        .query("status", "all")
                        .query("limit", 0)
                        .expect(400)
                        .places())
                .containsExactly("query status", "query limit");
    }

    private List<Long> ids(String name, Object value) {
        return http.get(JOURNAL)
                .query(name, value)
                .expect(200)
                .at("/entries")
                .valueStream()
                .map(entry -> entry.path("id").asLong())
                .toList();
    }

    @Test
    void theListIsTextForWhoWantsText() {
        flow.get(CUSTOMERS).query("pageSize", "many").query("mark", mark).expect(400);

        Exchange list = http.get(JOURNAL)
                .header("Accept", "text/plain, application/json;q=0.5")
                .expect(200);
        assertThat(list.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(list.text().lines())
                .anyMatch(line -> line.matches("\\d+  \\S+Z  GET " + CUSTOMERS + "\\?pageSize=many&mark=" + mark
                        + "  400  \\S+ ms  listCustomers"))
                .anyMatch(line -> line.startsWith("    - query pageSize  type  "));
        http.get(JOURNAL).header("Accept", "image/png").expect(406);
    }

    @Test
    void noCredentialIsInAnyForm() {
        flow.with("X-Api-Key", "key-" + mark)
                .with("Cookie", "session=cookie-" + mark)
                .get(CUSTOMERS)
                .query("mark", mark)
                .query("access_token", "token-" + mark)
                .query("key", "token-" + mark)
                .header("Referer", "https://u:key-" + mark + "@shop.example/?sig=token-" + mark)
                .expect(200);
        http.with("Authorization", "Hush-" + mark).get(CUSTOMERS).expect(401);
        String id = listed().path("id").toString();

        for (String form : List.of("", ".har", "/" + id, "/" + id + "/curl")) {
            assertThat(http.get(JOURNAL + form).expect(200).text())
                    .as(form)
                    .doesNotContain("key-" + mark, "cookie-" + mark, "token-" + mark, "Hush-", "demo-token");
        }
        assertThat(http.get(JOURNAL).header("Accept", "text/plain").expect(200).text())
                .doesNotContain("token-" + mark);
        assertThat(whole().at("/request/headers").toString()).contains("Bearer …");
    }

    @Test
    void theCommandOfARequestRepeatsIt() {
        String answered = flow.post(CUSTOMERS + "/search", "{\"query\": \"Jo's Zonën $HOME\", \"pageSize\": 7}")
                .query("mark", mark)
                .expect(200)
                .text();
        String command = http.get(JOURNAL + "/" + listed().path("id") + "/curl")
                .expect(200)
                .text();

        String repeated = Shell.curl(command, Path.of("."), Map.of("AUTHORIZATION", "Bearer demo-token"));

        assertThat(repeated).as(command).isEqualTo(answered);
        assertThat(ids("operation", "searchCustomers")).hasSize(2);
    }

    @Test
    void longBodiesAreCutAndOthersThanTextAreEncoded() {
        byte[] body = new byte[MOST_BODY_BYTES + 1];
        body[0] = (byte) 0xff;
        http.request("POST", PRODUCTS)
                .header("Content-Type", "application/json")
                .bytes(body)
                .query("mark", mark)
                .expect(400);

        assertThat(whole().at("/request/body/length").asInt()).isEqualTo(MOST_BODY_BYTES + 1);
        assertThat(whole().at("/request/body/cut").asBoolean()).isTrue();
        assertThat(whole().text("/request/body/base64"))
                .hasSize(MOST_BODY_BYTES / 3 * 4)
                .startsWith("/wAA");
    }

    /** Its shape is described in the document, against which every answer is held. */
    @Test
    void theArchiveHoldsRequestsAndWhyTheyWereRefused() {
        http.post(PRODUCTS, "{}").query("mark", mark).expect(400);

        JsonNode entry = http.get(JOURNAL + ".har")
                .expect(200)
                .at("/log/entries")
                .valueStream()
                .filter(each -> each.at("/request/url").asString().endsWith(PRODUCTS + "?mark=" + mark))
                .findFirst()
                .orElseThrow();
        assertThat(entry.at("/request/url").asString()).isEqualTo(MOCK.baseUrl() + PRODUCTS + "?mark=" + mark);
        assertThat(entry.at("/request/queryString/0/value").asString()).isEqualTo(mark);
        assertThat(entry.at("/request/postData/text").asString()).isEqualTo("{}");
        assertThat(entry.at("/response/status").asInt()).isEqualTo(400);
        assertThat(entry.path("comment").asString()).contains("2 places");
        assertThat(entry.path("_violations")).hasSize(2);
    }

    @Test
    void anEntryThatIsNotThereIsNotFound() {
        http.get(JOURNAL + "/999999999").expect(404);
        http.get(JOURNAL + "/999999999/curl").expect(404);
        http.get(JOURNAL + "/first").expect(400);
        http.get(JOURNAL + "/1%2Fcurl").expect(400);
        http.delete(JOURNAL + "/1").expect(405);
    }
}
