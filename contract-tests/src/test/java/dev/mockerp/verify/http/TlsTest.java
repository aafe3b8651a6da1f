package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {

    @TempDir
    private static Path folder;

    private static Path erp;
    private static Path other;
    private static Path checker;
    private static Path allPem;

    @BeforeAll
    static void makeCertificates() throws IOException, GeneralSecurityException {
        Stream.of(
                        new String[] {"erp", "-ext", "san=ip:127.0.0.1"},
                        new String[] {"other", "-ext", "san=dns:other.example"},
                        new String[] {"checker"})
                .parallel()
                .forEach(arguments -> Certificates.keyStore(
                        folder, arguments[0], Stream.of(arguments).skip(1).toArray(String[]::new)));
        erp = folder.resolve("erp.p12");
        other = folder.resolve("other.p12");
        checker = folder.resolve("checker.p12");
        allPem = Certificates.pem(folder.resolve("all.pem"), other, erp);
    }

    @Test
    void trustsEachCertificateOfTheFile() throws Exception {
        assertThat(status(erp, false, Profiles.tls(allPem.toString(), null, null)))
                .isEqualTo(204);
    }

    @Test
    void showsItsOwnCertificate() throws Exception {
        Connection connection = Profiles.tls(allPem.toString(), checker.toString(), Certificates.PASSWORD);
        assertThat(status(erp, true, connection)).isEqualTo(204);
    }

    @Test
    void doesNotTrustWhatNobodySigned() throws Exception {
        NoAnswer none = refusal(serve(erp, false, "TLSv1.3"), Profiles.tls(null, null, null));
        assertThat(none.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(none)
                .hasMessage("the certificate of 127.0.0.1 is not trusted (none of the known authorities signed it);"
                        + " name its CA in tls.caFile");
    }

    @Test
    void doesNotTrustACertificateOfAnotherName() throws Exception {
        assertThat(refusal(serve(other, false, "TLSv1.3"), Profiles.tls(allPem.toString(), null, null)))
                .hasMessage("the certificate of 127.0.0.1 is made out to another name");
    }

    @Test
    void saysWhatElseIsWrongWithACertificate() {
        URI erp = URI.create("https://erp.example");
        assertThat(TlsFailure.sentence(erp, List.of(new SSLException("x"), new CertificateExpiredException("x"))))
                .isEqualTo("the certificate of erp.example has expired");
        assertThat(TlsFailure.sentence(erp, List.of(new SSLException("x"), new CertificateNotYetValidException("x"))))
                .isEqualTo("the certificate of erp.example is not valid yet");
        assertThat(TlsFailure.sentence(erp, List.of(new SSLException("Received fatal alert: bad_certificate"))))
                .isEqualTo("erp.example asks for a certificate of the checker that it trusts; name one in"
                        + " tls.clientCert");
        assertThat(TlsFailure.sentence(erp, List.of(new SSLException("Received fatal alert: protocol_version"))))
                .isEqualTo("erp.example and the checker know no common way to speak TLS");
    }

    @Test
    void saysThatACertificateOfItsOwnIsAskedFor() throws Exception {
        Connection connection = Profiles.tls(allPem.toString(), null, null);
        assertThat(refusal(serve(erp, true, "TLSv1.2"), connection))
                .hasMessageStartingWith("127.0.0.1 hung up during the TLS handshake")
                .hasMessageContaining("tls.clientCert");
        assertThat(refusal(serve(erp, true, "TLSv1.3"), connection)).hasMessageContaining("tls.clientCert");
    }

    @Test
    void saysThatAServerSpeaksNoTls() {
        try (RawServer server = RawServer.sayingAtOnce("HTTP/1.1 400 Bad\r\n\r\n")) {
            assertThat(noAnswer("https://127.0.0.1:" + server.port(), Profiles.tls(null, null, null)))
                    .hasMessage(
                            "127.0.0.1 does not speak TLS at that port; the baseUrl may have to begin with http://");
        }
    }

    @Test
    void listsEveryFileThatCannotBeUsedBeforeAnythingIsSent() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertThat(problems(Profiles.tls("no-such.pem", "no-such.p12", "pass-word")))
                .isEqualTo("tls.caFile no-such.pem cannot be read; tls.clientCert no-such.p12 cannot be read");
        assertThat(problems(Profiles.tls(empty.toString(), checker.toString(), "wrong-password")))
                .isEqualTo("tls.caFile " + empty + " holds no certificate; tls.clientCert " + checker
                        + " is not a PKCS#12 file that the given password opens");
        assertThat(problems(Profiles.tls(checker.toString(), allPem.toString(), null)))
                .isEqualTo("tls.caFile " + checker + " is not a PEM file of certificates; tls.clientCert " + allPem
                        + " is not a PKCS#12 file that the given password opens");
    }

    private static String problems(Connection connection) {
        Profile profile = Profiles.of("https://127.0.0.1:9", new Auth.None(), Map.of(), connection);
        return catchThrowableOfType(IllegalArgumentException.class, () -> HttpTransport.to(profile, "1"))
                .getMessage();
    }

    private static int status(Path certificate, boolean asksForOne, Connection connection) throws Exception {
        HttpsServer server = serve(certificate, asksForOne, "TLSv1.3");
        try {
            Profile profile = Profiles.of(url(server), new Auth.None(), Map.of(), connection);
            return HttpTransport.to(profile, "1").send(Profiles.get("/x")).status();
        } finally {
            server.stop(0);
        }
    }

    private static NoAnswer refusal(HttpsServer server, Connection connection) {
        try {
            return noAnswer(url(server), connection);
        } finally {
            server.stop(0);
        }
    }

    private static NoAnswer noAnswer(String url, Connection connection) {
        Profile profile = Profiles.of(url, new Auth.None(), Map.of(), connection);
        return catchThrowableOfType(
                NoAnswer.class, () -> HttpTransport.to(profile, "1").send(Profiles.get("/x")));
    }

    private static String url(HttpsServer server) {
        return "https://127.0.0.1:" + server.getAddress().getPort();
    }

    private static HttpsServer serve(Path certificate, boolean asksForOne, String version) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(Certificates.load(certificate), Certificates.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("checker", Certificates.load(checker).getCertificate("checker"));
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setNeedClientAuth(asksForOne);
                wanted.setProtocols(new String[] {version});
                parameters.setSSLParameters(wanted);
            }
        });
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }
}
