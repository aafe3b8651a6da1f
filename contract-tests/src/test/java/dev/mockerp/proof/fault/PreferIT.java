package dev.mockerp.proof.fault;

import static dev.mockerp.proof.fault.Faulty.FULL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request can prefer an answer that the contract has for it. */
class PreferIT {

    private static final String CUSTOMERS = "/v2/tenants/demo/customers";
    private static final String PERSON = "{\"customerUid\":\"preferred\",\"customerType\":\"PERSON\","
            + "\"firstname\":\"Ada\",\"lastname\":\"Bos\"}";

    private final Faulty erp = Faulty.fresh();

    private static String applied(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Preference-Applied").orElse("nothing");
    }

    @Test
    void aStatusIsAnsweredInTheWordsOfTheApiAndNothingIsDone() throws IOException {
        HttpResponse<byte[]> refused =
                erp.send("POST", CUSTOMERS, PERSON, "Authorization", FULL[1], "Prefer", "code=409");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(applied(refused)).isEqualTo("code=409");
        assertThat(Faulty.json(refused).path("code").asString()).isEqualTo("CONFLICT");
        assertThat(erp.send("GET", CUSTOMERS + "/preferred", "", FULL).statusCode())
                .isEqualTo(404);
        assertThat(erp.ask("Prefer", "code=401").headers().firstValue("WWW-Authenticate"))
                .isPresent();
        assertThat(erp.lastEntry().at("/faults/0").toString()).isEqualTo("{\"kinds\":[\"prefer\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example=unknownAccount",
                "code=200, example=unknownAccount",
                "respond-async; example = \"unknownAccount\"",
                "EXAMPLE=unknownAccount, example=ownNumbers"
            })
    void aNamedExampleIsAnswered(String prefer) throws IOException {
        HttpResponse<byte[]> answer = erp.ask("Prefer", prefer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Faulty.text(answer)).isEqualTo("[]");
        assertThat(applied(answer)).endsWith("example=unknownAccount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code=503",
                "code=",
                "code=200x",
                "example=no-such-example",
                "code=404, exampel=x",
                "return=minimal",
                "=,;=",
                "code=-1"
            })
    void whatTheContractDoesNotHaveIsIgnored(String prefer) throws IOException {
        HttpResponse<byte[]> answer = erp.ask("Prefer", prefer);

        boolean known = prefer.startsWith("code=404");
        assertThat(answer.statusCode()).isEqualTo(known ? 404 : 200);
        assertThat(applied(answer)).isEqualTo(known ? "code=404" : "nothing");
    }

    @Test
    void aRequestThatBreaksTheContractIsRefusedWhateverItPrefers() throws IOException {
        assertThat(erp.send("POST", Faulty.INFORMATIONS, "{}", "Prefer", "code=200")
                        .statusCode())
                .isEqualTo(400);
        assertThat(erp.send("GET", CUSTOMERS, "", "Prefer", "code=404").statusCode())
                .isEqualTo(401);
        erp.control().get("/__erp/health").header("Prefer", "code=400").expect(200);
    }

    @Test
    void everyExampleOfAnAnswerInTheContractsCanBePreferred() throws IOException {
        Contract contract = Contract.of(Api.SHOXL);
        for (Operation operation : contract.operations()) {
            for (int status : operation.responses().keySet()) {
                HttpResponse<byte[]> answer =
                        erp.send("POST", operation.path().text(), Faulty.QUESTION, "Prefer", "code=" + status);
                assertThat(answer.statusCode()).isEqualTo(status);
            }
            contract.document()
                    .at(operation.pointer() + "/responses/200/content/application~1json/examples")
                    .properties()
                    .forEach(example -> assertThat(Faulty.json(erp.sendAsync(
                                                    "POST",
                                                    operation.path().text(),
                                                    Faulty.QUESTION,
                                                    "Prefer",
                                                    "example=" + example.getKey())
                                            .join())
                                    .toString())
                            .isEqualTo(example.getValue().path("value").toString()));
        }
    }
}
