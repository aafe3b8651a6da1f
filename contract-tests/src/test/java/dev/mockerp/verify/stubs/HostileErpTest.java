package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.ProfileReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an ERP answers, an export stays in its folder, holds no secret, and ends. */
class HostileErpTest {

    private static final String TOKEN = "demo-token";
    private static final String CUSTOMER = """
            {"customerUid":"%1$s","externalId":"..\\\\..\\\\%1$s' {{x}}","email":"a'}}{{/each}}@example.com",
             "internalNote":"{{systemValue type='ENVIRONMENT'}} {{#each}}","firstname":"'\\"{{"}
            """;

    @TempDir
    private Path temp;

    private static Received answer(int status, String body) {
        return new Received(
                status,
                Map.of("content-type", List.of("application/json"), "set-cookie", List.of("a=b")),
                body.getBytes(StandardCharsets.UTF_8),
                1);
    }

    private static Stubs of(Transport transport) {
        Profile profile = PackagedStubs.profile(Api.FLOWRETAIL, URI.create("http://127.0.0.1:1"));
        return Stubs.of(profile, transport, (done, of, what, requests) -> {});
    }

    /** Two customers whose identifiers lead elsewhere; everybody else is unknown. */
    private static Transport hostile() {
        String first = CUSTOMER.formatted("../../../../escape");
        String second = CUSTOMER.formatted("a b/%2e%2e/ø");
        return sent -> {
            if (sent.target().contains("pageNumber=")) {
                return answer(200, "{\"items\":[],\"paging\":{\"pageNumber\":2,\"pageSize\":100,\"totalCount\":2}}");
            }
            if (sent.target().contains("no-such-customer") && sent.method().equals("GET")) {
                return answer(404, "{\"code\":\"NOT_FOUND\",\"message\":\"{{request}} no-such-customer\"}");
            }
            return answer(
                    200,
                    sent.target().contains("/customers/..") || sent.target().contains("escape")
                            ? first
                            : sent.target().contains("customers/a")
                                    ? second
                                    : "{\"items\":[" + first + "," + second + "]}");
        };
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path out = temp.resolve("in/stubs");
        StubFolder.at(out).write(List.of(of(hostile())));
        try (Stream<Path> files = Files.walk(temp)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allMatch(file -> file.startsWith(out))
                    .allMatch(file -> temp.relativize(file)
                            .toString()
                            .matches("in/stubs/(mappings|__files/flowretail)/flowretail-[A-Za-z0-9-]+\\.(json|txt)"));
        }
    }

    @Test
    void wireMockServesWhatItAnsweredAndRunsNoneOfItsTemplates() {
        Path out = temp.resolve("stubs");
        StubFolder.at(out).write(List.of(of(hostile())));
        Sample export = Sample.in(out).stream()
                .filter(sample -> sample.file().startsWith("flowretail-getCustomer-customer-escape"))
                .findFirst()
                .orElseThrow();
        Sample update = Sample.in(out).stream()
                .filter(sample -> sample.file().startsWith("flowretail-updateCustomer-update-escape"))
                .findFirst()
                .orElseThrow();
        assertThat(out.resolve("__files").resolve(export.body()))
                .content()
                .isEqualTo(CUSTOMER.formatted("../../../../escape"));
        try (WireMockErp wireMock = WireMockErp.of(out)) {
            assertThat(wireMock.stubs()).isEqualTo(Sample.in(out).size());
            // What it serves breaks the contract, so the client complains, and shows it.
            assertThatThrownBy(() -> export.sendTo(wireMock.http()))
                    .hasMessageContaining("{{systemValue type='ENVIRONMENT'}}");
            assertThatThrownBy(() -> update.sendTo(wireMock.http()))
                    .hasMessageContaining("\"firstname\":\"'\\\"{{\"")
                    .hasMessageContaining("a'}}{{/each}}@example.com")
                    .hasMessageContaining("Moved in March");
        }
    }

    @Test
    void anAnswerWithASecretIsNotWritten() throws IOException {
        Path out = temp.resolve("stubs");
        Stubs telling = of(sent -> answer(200, "{\"items\":[],\"note\":\"you are " + TOKEN + "\"}"));
        assertThatThrownBy(() -> StubFolder.at(out).write(List.of(telling)))
                .isInstanceOf(StubsProblem.class)
                .hasMessageContaining("no stubs were written")
                .hasMessageNotContaining(TOKEN);
        try (Stream<Path> left = Files.list(temp)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void credentialsThatAreRepeatedInTheirHeadersFormAreNotWrittenEither() throws IOException {
        Path file = Files.writeString(
                temp.resolve("retailnxt.yaml"),
                Files.readString(Path.of("vendors/mock-erp/retailnxt.yaml"))
                        .replace("password: shop", "password: long-enough"));
        Profile profile = ProfileReader.read(file, Map.of());
        Stubs telling = Stubs.of(
                profile,
                sent -> answer(200, "[{\"you\":\"" + sent.headers().getOrDefault("Authorization", "") + "\"}]"),
                (done, of, what, requests) -> {});
        assertThatThrownBy(() -> StubFolder.at(temp.resolve("stubs")).write(List.of(telling)))
                .isInstanceOf(StubsProblem.class)
                .hasMessageContaining("no stubs were written");
    }

    @Test
    void whatTheProfilePromisesAndTheErpRefusesIsSaid() {
        assertThatThrownBy(() -> of(sent -> answer(403, "{}")))
                .isInstanceOf(StubsProblem.class)
                .hasMessageContaining("listCustomers")
                .hasMessageContaining("status 403");
    }

    @Test
    void anErpThatGoesAwayEndsIt() {
        NoAnswer gone = new NoAnswer(NoAnswer.Kind.UNREACHABLE, "Nobody is there.");
        assertThatThrownBy(() -> of(sent -> {
                    throw gone;
                }))
                .isSameAs(gone);
    }
}
