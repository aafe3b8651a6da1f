package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.client.WireMockBuilder;
import com.github.tomakehurst.wiremock.security.ClientTokenAuthenticator;
import com.github.tomakehurst.wiremock.security.NotAuthorisedException;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** WireMock's admin API is for whom the rest of the control surface is for, and costs nothing before it is asked. */
class AdminSurfaceIT {

    private static final String MAPPINGS = "/__admin/mappings";

    private static Request post(Http http, String type) {
        return http.request("POST", MAPPINGS)
                .header("Content-Type", type)
                .bytes("{\"request\":{\"url\":\"/guarded\"}}".getBytes(StandardCharsets.UTF_8))
                .outsideOfAnyApi();
    }

    @Test
    void noWebPageSteersIt() {
        Http http = MockErp.shared().http().with("X-Sandbox", "admin-guarded");

        post(http.with("Origin", "http://shop.example"), "text/plain").expect(403);
        post(http.with("Origin", "null"), "text/plain").expect(403);
        post(http, "application/x-www-form-urlencoded").expect(415);
        post(http, "multipart/form-data; boundary=x").expect(415);
        assertThat(http.request("GET", "/guarded").outsideOfAnyApi().expect(404).text())
                .contains("No contract");
    }

    @Test
    void itSaysWhatIsWrongWithASandbox() {
        assertThat(MockErp.shared()
                        .http()
                        .with("X-Sandbox", "no name")
                        .request("GET", MAPPINGS)
                        .outsideOfAnyApi()
                        .expect(400)
                        .text())
                .contains("no name of a sandbox");
    }

    @Test
    void aTokenIsSentAsWireMocksClientDoes() {
        MockErp mock = OtherMock.INSTANCE;
        WireMockBuilder builder = WireMock.create()
                .host(mock.baseUrl().getHost())
                .port(mock.baseUrl().getPort())
                .urlPathPrefix("/sandbox/admin-token");

        assertThatThrownBy(() -> builder.build().allStubMappings()).isInstanceOf(NotAuthorisedException.class);
        assertThatThrownBy(() -> builder.authenticator(new ClientTokenAuthenticator("wrong"))
                        .build()
                        .allStubMappings())
                .isInstanceOf(NotAuthorisedException.class);
        assertThat(builder.authenticator(new ClientTokenAuthenticator(OtherMock.TOKEN))
                        .build()
                        .allStubMappings()
                        .getMappings())
                .isEmpty();
    }

    @Test
    void itIsLoadedWhenItIsFirstAsked() throws Exception {
        try (MockErp mock = MockErp.start("--control.erp=off")) {
            mock.http().get("/v2/tenants/demo/customers").expect(401);
            mock.http().request("GET", "/nothing").outsideOfAnyApi().expect(404);
            assertThat(classes(mock)).contains("dev.mockerp").doesNotContainIgnoringCase("wiremock");

            WireMock wireMock =
                    new WireMock(mock.baseUrl().getHost(), mock.baseUrl().getPort());
            wireMock.verifyThat(1, WireMock.getRequestedFor(WireMock.urlEqualTo("/nothing")));
            assertThat(classes(mock)).containsIgnoringCase("wiremock");
        }
    }

    /** The names of all classes that the JVM of the mock has loaded. */
    private static String classes(MockErp mock) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(tool, Long.toString(mock.process().pid()), "VM.class_hierarchy")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
