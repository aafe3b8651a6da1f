package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Refusals that do not depend on what the body says: paths, methods, sizes, media types, JSON, and their order. */
class RefusalsIT {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private final Flow flow = Flow.demo();

    @ParameterizedTest
    @CsvSource({
        "/customers, GET POST",
        "/customers/search, GET PUT DELETE POST",
        "/customers/search/external, POST",
        "/customers/batch, GET PUT DELETE POST",
        "/customers/x, GET PUT DELETE",
        "/customers/x/export, GET",
        "/customers/x/extensions/TWO_INVOICE, POST DELETE",
        "/stores/store-1/customers/x, GET"
    })
    void aMethodThatAPathDoesNotHaveIsRefusedWithThoseItHas(String path, String methods) {
        Set<String> has = Set.of(methods.split(" "));
        for (String method : METHODS) {
            if (!has.contains(method)) {
                Exchange refused =
                        flow.http().request(method, "/v2/tenants/demo" + path).expect(405);

                String allow = refused.header("Allow");
                assertThat(allow).isNotNull();
                assertThat(new TreeSet<>(List.of(String.valueOf(allow).split(",\\s*"))))
                        .containsAll(has)
                        .doesNotContain(method);
                assertThat(refused.text("/code")).isEqualTo("METHOD_NOT_ALLOWED");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v2",
                "/v2/tenants",
                "/v2/tenants/demo",
                "/v2/tenants/demo/customer",
                "/v2/tenants/demo/customers/",
                "/v2/tenants/demo/customers/a/b",
                "/v2/tenants/demo/customers/search/internal",
                "/v2/tenants//customers",
                "/v2/tenants/demo/stores/store-1/customers",
                "/v2/tenants/demo/customers/a/extensions",
                "/tenants/demo/customers",
                "/V2/tenants/demo/customers"
            })
    void aPathThatNoContractHasIsNotFound(String path) {
        Exchange refused = flow.http().get(path).expect(404);

        assertThat(refused.json().isObject()).isTrue();
        flow.authorized(null).http().get(path).expect(404);
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#answering")
    void aCallerWhoDoesNotAcceptJsonIsRefused(Call call) {
        for (String accept :
                List.of("application/xml", "text/html, text/*;q=0.9", "application/json;q=0", "image/png")) {
            call.of().apply(flow).header("Accept", accept).expect(406);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/json; charset=utf-8",
                "text/html, */*;q=0.1"
            })
    void aCallerWhoAcceptsJsonAmongOthersIsAnswered(String accept) {
        flow.get("customer-128").header("Accept", accept).expect(200);
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#withBody")
    @Proves("FLW-CUS-133")
    void aBodyOfAnotherMediaTypeIsRefused(Call call) {
        for (String type : new String[] {
            null,
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/json",
            "application/jsonp",
            "application/json; charset=utf-16",
            "json"
        }) {
            call.of().apply(flow).header("Content-Type", type).expect(415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json; charset=UTF-8", "application/json;charset=\"utf-8\"", "Application/JSON"})
    void jsonIsUnderstoodHoweverItIsSpelled(String type) {
        flow.create(NewCustomer.person()).header("Content-Type", type).expect(201);
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#withBody")
    @Proves({"FLW-CUS-132", "FLW-CUS-126"})
    void aBodyThatIsNotOneJsonObjectIsRefused(Call call) {
        for (String body : List.of(
                "",
                " ",
                "{",
                "}",
                "{\"query\":",
                "{\"query\":\"a\",}",
                "{query:\"a\"}",
                "{'query':'a'}",
                "{} {}",
                "{}x",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "// comment\n{}",
                "{\"city\":\"a\",\"city\":\"b\"}",
                "nul",
                "{\"a\":\"\t\"}",
                "[]",
                "null",
                "\"text\"",
                "1",
                "true")) {
            Exchange refused = call.of().apply(flow).json(body).expect(400);
            assertThat(refused.violations()).as(body).isNotEmpty();
        }
    }

    @Test
    @Proves("FLW-CUS-132")
    void brokenUtf8IsRefused() {
        String json = "{\"customerType\":\"COMPANY\",\"companyName\":\"Ås\"}";

        flow.create("{}").bytes(json.getBytes(StandardCharsets.UTF_8)).expect(201);
        flow.create("{}").bytes(json.getBytes(StandardCharsets.ISO_8859_1)).expect(400);
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#withBody")
    void aBodyThatIsTooLargeIsRefused(Call call) {
        String body = "{\"internalNote\":\"" + "x".repeat(2_200_000) + "\"}";

        call.of().apply(flow).json(body).expect(413);
    }

    @Test
    @Proves({"FLW-CUS-134", "FLW-CUS-132", "FLW-CUS-133"})
    void aRefusedRequestChangesNothing() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        String never = Unique.text("never-");
        ObjectNode created = NewCustomer.full().put("customerUid", never);
        String externalId = created.get("externalId").asString();

        flow.create(created).header("Content-Type", "text/plain").expect(415);
        flow.create(created).header("Accept", "text/plain").expect(406);
        flow.create(created + "}").expect(400);
        flow.create(created.deepCopy().put("countryCode", "X")).expect(400);
        flow.update(uid, object("city", "x").put("ledgerNumber", "x")).expect(400);
        flow.update(uid, object("city", "x")).header("Accept", "text/plain").expect(406);
        flow.http()
                .request("PATCH", flow.customer(uid))
                .json(object("city", "x"))
                .expect(405);
        flow.http().delete(flow.customers()).expect(405);
        flow.http()
                .post(flow.customer(uid) + "/extensions/OTHER", object("storeUid", "store-1"))
                .expect(400);
        flow.http().post(flow.extension(uid), object("storeUid", "!")).expect(400);
        flow.batch(BatchIT.batch("create", created).put("delete", uid)).expect(400);
        flow.batch(BatchIT.batch("create", created))
                .header("Accept", "text/plain")
                .expect(406);

        flow.get(never).expect(404);
        assertThat(flow.listed(externalId).expect(200).at("/items")).isEmpty();
        assertThat(flow.read(uid)).isEqualTo(before);
    }

    @Test
    void theFirstReasonInAFixedOrderDecidesTheStatus() {
        String large = "{\"city\":\"" + "x".repeat(2_200_000) + "\"}";
        Flow nobody = flow.authorized(null);
        String customer = flow.customer(Flow.NOBODY);

        nobody.http().request("PATCH", customer).expect(405);
        nobody.update("!", "{").header("Content-Type", "text/plain").expect(401);
        flow.at("other").update("!", "{").header("Content-Type", "text/plain").expect(403);
        flow.update(Flow.NOBODY, large).header("Content-Type", "text/plain").expect(413);
        flow.update(Flow.NOBODY, "{").header("Content-Type", "text/plain").expect(415);
        flow.update(Flow.NOBODY, "{").header("Accept", "text/plain").expect(406);
        flow.update(Flow.NOBODY, "{").expect(400);
        flow.update(Flow.NOBODY, "{}").expect(404);
    }
}
