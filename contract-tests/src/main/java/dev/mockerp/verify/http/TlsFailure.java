package dev.mockerp.verify.http;

import java.net.URI;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.Locale;

/** Says why the two sides did not come to trust each other. */
final class TlsFailure {

    private TlsFailure() {}

    /** One sentence that names the host and what to do. */
    static String sentence(URI uri, List<Throwable> causes) {
        String host = uri.getHost();
        if (has(causes, CertificateExpiredException.class)) {
            return "the certificate of " + host + " has expired";
        }
        if (has(causes, CertificateNotYetValidException.class)) {
            return "the certificate of " + host + " is not valid yet";
        }
        if (has(causes, CertPathBuilderException.class) || has(causes, CertPathValidatorException.class)) {
            return "the certificate of " + host
                    + " is not trusted (none of the known authorities signed it); name its CA in tls.caFile";
        }
        if (says(causes, "no subject alternative") || says(causes, "no name matching")) {
            return "the certificate of " + host + " is made out to another name";
        }
        if (has(causes, CertificateException.class)) {
            return "the certificate of " + host + " is not trusted (it breaks a rule of this Java)";
        }
        if (says(causes, "certificate_required") || says(causes, "bad_certificate")) {
            return host + " asks for a certificate of the checker that it trusts; name one in tls.clientCert";
        }
        if (says(causes, "unrecognized ssl message") || says(causes, "plaintext connection")) {
            return host + " does not speak TLS at that port; the baseUrl may have to begin with http://";
        }
        if (says(causes, "protocol_version") || says(causes, "handshake_failure")) {
            return host + " and the checker know no common way to speak TLS";
        }
        if (says(causes, "terminated the handshake")) {
            return host + " hung up during the TLS handshake; it may ask for a certificate of the checker that it"
                    + " trusts, which tls.clientCert names";
        }
        return "the TLS handshake with " + host + " failed";
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static boolean says(List<Throwable> causes, String words) {
        return causes.stream()
                .anyMatch(cause -> cause.getMessage() != null
                        && cause.getMessage().toLowerCase(Locale.ROOT).contains(words));
    }
}
