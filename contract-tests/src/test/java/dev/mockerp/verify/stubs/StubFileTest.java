package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StubFileTest {

    private static StubFile about(String about, String body) {
        Call call =
                Call.of(Contract.of(Api.FLOWRETAIL).operation("getCustomer")).variable("tenantUid", "demo");
        return StubFile.of(
                Api.FLOWRETAIL,
                Stub.fixed(
                        call,
                        "customer",
                        about,
                        Priority.SPECIFIC,
                        Matching.of("GET", "/x"),
                        Answer.json(200, Map.of(), body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "..\\..\\x", "a/b", "CON", "\0", "ø\n\u202ex", "%2e%2e", "", ".", "~"})
    void namesHoldNothingThatLeadsElsewhere(String about) {
        StubFile file = about(about, "{}");
        assertThat(file.name()).matches("flowretail-getCustomer-customer-[a-z0-9-]{8,60}");
        assertThat(file.body()).isEqualTo("flowretail/" + file.name() + ".json");
    }

    @Test
    void whatIsTheSameOnceItIsCleanedStaysApart() {
        assertThat(about("a/b", "{}").name()).isNotEqualTo(about("a b", "{}").name());
        assertThat(about("a".repeat(300), "{}").name()).hasSizeLessThan(100);
    }

    @Test
    void theSameStubHasTheSameIdentifierWhateverItAnswers() {
        assertThat(about("a", "{}").id()).isEqualTo(about("a", "{\"b\":1}").id());
        assertThat(about("a", "{}").id()).isNotEqualTo(about("b", "{}").id());
    }

    @Test
    void bracesOfAFixedAnswerAreNoTemplate() {
        JsonNode mapping =
                Json.read(about("a", "{\"note\":\"{{x}}\"}").mapping().getBytes(StandardCharsets.UTF_8));
        assertThat(mapping.at("/response/transformerParameters/disableBodyFileTemplating")
                        .asBoolean())
                .isTrue();
        assertThat(mapping.at("/response/transformers").isMissingNode()).isTrue();
    }

    @Test
    void anAnswerThatFollowsNothingIsNoTemplate() {
        Call call = Call.outside("GET", "/v2/x");
        Answer plain = Answer.json(404, Map.of(), "{}");
        Answer following = Answer.json(404, Map.of(), "{\"path\":\"" + Template.PATH + "\"}");
        Matching matching = Matching.of("GET", "/v2/x");
        assertThat(Stub.templated(call, "a", "", Priority.PATH, matching, plain).templated())
                .isFalse();
        assertThat(Stub.templated(call, "a", "", Priority.PATH, matching, following)
                        .templated())
                .isTrue();
    }
}
