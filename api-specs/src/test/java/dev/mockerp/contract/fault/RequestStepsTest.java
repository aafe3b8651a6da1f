package dev.mockerp.contract.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestStepsTest {

    private final Request sent = Changes.question("{\"accountNumber\":128}");

    private Request after(String step) {
        Changed<Request> changed = Changes.onRequest(step, sent);
        assertThat(changed.count()).isEqualTo(1);
        return changed.value();
    }

    @Test
    void changesTheBodyAsAnAnswers() {
        assertThat(after("{ convert: /accountNumber, to: string }"))
                .isEqualTo(Changes.question("{\"accountNumber\":\"128\"}"));
    }

    @Test
    void takesValuesFromTheRequestAsItWasSent() {
        assertThat(after("{ set: /accountNumber, from: query:trace }"))
                .isEqualTo(Changes.question("{\"accountNumber\":\"a b\"}"));
    }

    @Test
    void setsAndDropsQueryParameters() {
        assertThat(after("{ query: trace, to: c&d }").target())
                .isEqualTo("/Shoxl/v1/GetProductInformations?debug&trace=c%26d");
        assertThat(after("{ query: size, from: \"body:/accountNumber\" }").query("size"))
                .isEqualTo("128");
        assertThat(after("{ drop-query: trace }").target()).isEqualTo("/Shoxl/v1/GetProductInformations?debug");
        assertThat(Changes.onRequest("{ query: trace, to: a b }", sent)).isEqualTo(new Changed<>(sent, 0));
        assertThat(Changes.onRequest("{ drop-query: none }", sent)).isEqualTo(new Changed<>(sent, 0));
    }

    @Test
    void setsAVariableOfThePath() {
        Changed<Request> changed = Changes.onRequest("{ path: tenantUid, to: o/t }", Changes.get());

        assertThat(changed.value().target()).isEqualTo("/v2/tenants/o%2Ft/customers/c%201");
        assertThat(changed.value().variables()).isEqualTo(Map.of("tenantUid", "o/t", "customerUid", "c 1"));
        assertThat(Changes.onRequest("{ path: tenantUid, to: demo }", Changes.get())
                        .count())
                .isZero();
    }

    @Test
    void setsAndDropsHeadersAndTheWholeBody() {
        assertThat(after("{ header: Accept, to: text/html }").headers().first("accept"))
                .isEqualTo("text/html");
        assertThat(after("{ drop-header: content-TYPE }").headers()).isEqualTo(Headers.NONE);
        assertThat(after("{ body: \"{\" }").json()).isNull();
    }
}
