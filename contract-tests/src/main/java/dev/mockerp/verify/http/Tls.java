package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Connection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** Whom the checker trusts beside the usual authorities, and how it shows who it is itself. */
final class Tls {

    private static final TlsSocketStrategy NONE = (socket, host, port, attachment, context) -> {
        throw new SSLException("there is no TLS for an http address");
    };

    private Tls() {}

    /** How the client of that profile speaks TLS; adds to the problems what is wrong with the files that it names. */
    static TlsSocketStrategy of(Profile profile, List<String> problems) {
        Optional<SSLContext> context = context(profile.connection(), problems);
        if (!"https".equalsIgnoreCase(profile.baseUrl().getScheme())) {
            // The usual context is loaded with all of the world's authorities; that takes longer than many a run.
            return NONE;
        }
        // The names are checked by Java itself, whose words TlsFailure knows.
        TlsSocketStrategy usual = new DefaultClientTlsStrategy(
                context.orElseGet(SSLContexts::createDefault), HostnameVerificationPolicy.BUILTIN, null);
        return (socket, host, port, attachment, http) -> {
            try {
                return usual.upgrade(socket, host, port, attachment, http);
            } catch (SocketException hungUp) {
                throw new SSLException("the server terminated the handshake", hungUp);
            }
        };
    }

    /** Empty if the profile names no file, or if what is wrong with one was added to the problems. */
    private static Optional<SSLContext> context(Connection connection, List<String> problems) {
        String caFile = connection.caFile();
        String clientCert = connection.clientCert();
        if (caFile == null && clientCert == null) {
            return Optional.empty();
        }
        int before = problems.size();
        Collection<? extends Certificate> trusted = caFile == null ? List.of() : certificates(caFile, problems);
        KeyManager @Nullable [] own =
                clientCert == null ? null : keys(clientCert, connection.clientCertPassword(), problems);
        if (problems.size() > before) {
            return Optional.empty();
        }
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own, trusted.isEmpty() ? null : withUsual(trusted), null);
            return Optional.of(context);
        } catch (GeneralSecurityException | IOException e) {
            problems.add("TLS cannot be set up with the certificates that the profile names");
            return Optional.empty();
        }
    }

    private static Collection<? extends Certificate> certificates(String file, List<String> problems) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (found.isEmpty()) {
                problems.add("tls.caFile " + file + " holds no certificate");
            }
            return found;
        } catch (IOException | InvalidPathException e) {
            problems.add("tls.caFile " + file + " cannot be read");
        } catch (CertificateException e) {
            problems.add("tls.caFile " + file + " is not a PEM file of certificates");
        }
        return List.of();
    }

    private static KeyManager @Nullable [] keys(String file, @Nullable String password, List<String> problems) {
        char[] secret = Objects.requireNonNullElse(password, "").toCharArray();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            problems.add("tls.clientCert " + file + " cannot be read");
            return null;
        }
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            if (!holdsKey(store)) {
                problems.add("tls.clientCert " + file + " holds no private key");
                return null;
            }
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(store, secret);
            return factory.getKeyManagers();
        } catch (IOException | GeneralSecurityException e) {
            problems.add("tls.clientCert " + file + " is not a PKCS#12 file that the given password opens");
            return null;
        }
    }

    private static boolean holdsKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }

    private static TrustManager[] withUsual(Collection<? extends Certificate> more)
            throws GeneralSecurityException, IOException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init((KeyStore) null);
        List<Certificate> all = new ArrayList<>(more);
        for (TrustManager usual : factory.getTrustManagers()) {
            if (usual instanceof X509TrustManager known) {
                Collections.addAll(all, known.getAcceptedIssuers());
            }
        }
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (Certificate certificate : all) {
            store.setCertificateEntry("ca-" + store.size(), certificate);
        }
        factory.init(store);
        return factory.getTrustManagers();
    }
}
