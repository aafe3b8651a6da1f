package dev.mockerp.proof.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stubs answer late, in pieces, or not at all. */
class DelaysAndFaultsIT {

    private final Stubbed sandbox = Stubbed.fresh();
    private final WireMock wireMock = sandbox.client();

    private void stub(String path, ResponseDefinitionBuilder answer) {
        wireMock.register(get(path).willReturn(answer));
    }

    private static long milliseconds(Callable<?> call) throws Exception {
        long begun = System.nanoTime();
        call.call();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    @Test
    void anAnswerComesLate() throws Exception {
        stub("/fixed", aResponse().withStatus(404).withBody("late").withFixedDelay(300));
        stub("/random", aResponse().withUniformRandomDelay(200, 210));

        assertThat(milliseconds(() -> {
                    HttpResponse<String> late = sandbox.get("/fixed");
                    assertThat(late.statusCode()).isEqualTo(404);
                    return assertThat(late.body()).isEqualTo("late");
                }))
                .isGreaterThanOrEqualTo(300);
        assertThat(milliseconds(() -> sandbox.get("/random"))).isGreaterThanOrEqualTo(200);
        assertThat(sandbox.journal())
                .anySatisfy(line -> assertThat(line).contains("/fixed", "404"))
                .anySatisfy(line -> assertThat(line).contains("/random", "200"));
    }

    @Test
    void anAnswerComesInPieces() throws Exception {
        stub("/dribble", aResponse().withBody("0123456789").withChunkedDribbleDelay(5, 300));
        stub("/nothing", aResponse().withStatus(204).withChunkedDribbleDelay(5, 100));

        assertThat(milliseconds(() -> assertThat(sandbox.get("/dribble").body()).isEqualTo("0123456789")))
                .isGreaterThanOrEqualTo(300);
        assertThat(sandbox.get("/nothing").statusCode()).isEqualTo(204);
    }

    /** The server has 64 threads. */
    @Test
    void manyThatWaitKeepNobodyElseWaiting() throws Exception {
        stub("/slow", aResponse().withBody("slow").withFixedDelay(1500));
        ExecutorService shops = Executors.newFixedThreadPool(100);
        try {
            List<Future<HttpResponse<String>>> waiting = Stream.generate(() -> shops.submit(() -> sandbox.get("/slow")))
                    .limit(100)
                    .toList();

            assertThat(milliseconds(() -> Stubbed.fresh().ask())).isLessThan(1000);
            assertThat(waiting).noneMatch(Future::isDone);
            for (Future<HttpResponse<String>> answer : waiting) {
                assertThat(answer.get().body()).isEqualTo("slow");
            }
        } finally {
            shops.shutdownNow();
        }
    }

    @Test
    void aConnectionIsBroken() throws Exception {
        stub("/empty", aResponse().withFault(Fault.EMPTY_RESPONSE));
        stub("/reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER).withFixedDelay(10));
        stub("/garbage", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        for (String path : List.of("/empty", "/reset", "/garbage")) {
            assertThatThrownBy(() -> sandbox.get(path)).as(path).isInstanceOf(IOException.class);
        }
        assertThat(sandbox.journal())
                .anySatisfy(line -> assertThat(line).contains("/empty  0  ", "EMPTY_RESPONSE"))
                .anySatisfy(line -> assertThat(line).contains("/reset  0  ", "CONNECTION_RESET_BY_PEER"))
                .anySatisfy(line -> assertThat(line).contains("/garbage  200  ", "MALFORMED_RESPONSE_CHUNK"));
        assertThatThrownBy(() -> stub("/random", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)))
                .hasMessageContaining("MALFORMED_RESPONSE_CHUNK");
        assertThat(sandbox.ask().statusCode()).isEqualTo(200);
    }
}
