package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.mockerp.contract.Api;
import dev.mockerp.verify.command.Program.Ended;
import dev.mockerp.verify.http.Certificates;
import dev.mockerp.verify.http.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** ERPs that answer nothing, nonsense, or without end: each run ends soon, with the right exit code and one sentence. */
class HostileErpIT {

    /** Three time-outs of a second, and a slow machine. */
    private static final Duration SOON = Duration.ofSeconds(150);

    private static final String IMPATIENT = "timeouts: { connectSeconds: 1, answerSeconds: 1 }";

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void noErpAtThatPort(Api api) {
        assertCouldNotRun(run(api, URI.create("http://127.0.0.1:1")), "(connection refused)");
    }

    @Test
    void noSuchHost() {
        assertCouldNotRun(run(Api.SHOXL, URI.create("http://no-such-erp.invalid")), "(unknown host)");
    }

    @Test
    void aCertificateThatNobodySigned() throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(
                Certificates.load(Certificates.keyStore(folder, "erp", "-ext", "san=ip:127.0.0.1")),
                Certificates.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.start();
        try {
            URI erp = URI.create("https://127.0.0.1:" + server.getAddress().getPort());
            assertCouldNotRun(run(Api.SHOXL, erp), "certificate of 127.0.0.1 is not trusted", "tls.caFile");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void redirectsToAnotherHost(Api api) {
        try (RawServer erp = HostileAnswer.with(302, "Location: https://login.example/\r\n", "")) {
            assertCouldNotRun(run(api, erp), "redirects", "https://login.example/");
            assertThat(erp.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverAnswers(Api api) {
        try (RawServer erp = new RawServer(
                (request, connection, out) -> connection.getInputStream().read())) {
            assertCouldNotRun(
                    run(api, URI.create(erp.url()), IMPATIENT),
                    "no whole answer came within 1 s",
                    "3 requests in a row");
            // The customer whose create brought no answer is looked for at the end.
            assertThat(erp.requests()).hasSize(api == Api.FLOWRETAIL ? 4 : 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Silence.class)
    void bringsNoWholeAnswer(Silence silence) {
        try (RawServer erp = new RawServer(silence.answer)) {
            assertCouldNotRun(run(Api.SHOXL, URI.create(erp.url()), IMPATIENT), silence.sentence);
        }
    }

    @ParameterizedTest
    @EnumSource(HostileAnswer.class)
    void answersWhatNoClientUnderstands(HostileAnswer answer) {
        try (RawServer erp = answer.server()) {
            assertFails(run(Api.SHOXL, erp));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HostileAnswer.class,
            names = {"HTML", "FAILURE", "UNAUTHORIZED"})
    void answersThatToEveryOperationOfFlowRetail(HostileAnswer answer) {
        try (RawServer erp = answer.server()) {
            assertFails(run(Api.FLOWRETAIL, erp));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = HostileAnswer.class,
            names = {"HTML", "FAILURE", "UNAUTHORIZED"})
    void answersThatToQuestionsForOrders(HostileAnswer answer) {
        try (RawServer erp = answer.server()) {
            assertFails(run(Api.RETAILNXT, erp));
        }
    }

    private static Ended run(Api api, RawServer erp) {
        return run(api, URI.create(erp.url()));
    }

    private static Ended run(Api api, URI erp, String... lines) {
        Path profile = ProfileFile.in(folder, api, erp, lines);
        Path report = Path.of(profile + "-report");
        Ended ended = Program.run(SOON, "--profile", profile, "--quiet", "--out", report);
        try {
            assertThat(Files.readString(report.resolve("report.json"))).doesNotContain("the checker made a mistake");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ended;
    }

    private static void assertCouldNotRun(Ended ended, String... parts) {
        assertThat(ended.code()).as(ended.said()).isEqualTo(2);
        assertThat(ended.out().replace('\n', ' '))
                .contains("The run could not say: ")
                .contains(parts);
        assertThat(ended.err()).isEmpty();
    }

    private static void assertFails(Ended ended) {
        assertThat(ended.code()).as(ended.said()).isEqualTo(1);
        assertThat(ended.out()).contains("fails: it breaks ");
    }
}
