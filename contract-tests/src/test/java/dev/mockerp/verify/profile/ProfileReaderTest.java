package dev.mockerp.verify.profile;

import static dev.mockerp.verify.profile.Written.FLOWRETAIL;
import static dev.mockerp.verify.profile.Written.RETAILNXT;
import static dev.mockerp.verify.profile.Written.SHOXL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.KnownDeviation;
import dev.mockerp.verify.profile.Profile.Mode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileReaderTest {

    @TempDir
    Path folder;

    private Profile read(String yaml) {
        return new Written(folder).profile(yaml);
    }

    @Test
    void whatIsLeftOutHasADefault() {
        Profile profile = read(SHOXL);

        assertThat(profile.api()).isEqualTo(Api.SHOXL);
        assertThat(profile.contractVersion()).isEqualTo(16);
        assertThat(profile.auth()).isEqualTo(new Auth.None());
        assertThat(profile.mode()).isEqualTo(Mode.READ_ONLY);
        assertThat(profile.unsupported()).isEmpty();
        assertThat(profile.knownDeviations()).isEmpty();
        assertThat(profile.headers()).isEmpty();
        assertThat(profile.settle()).isEqualTo(Duration.ofSeconds(5));
        assertThat(profile.connection())
                .isEqualTo(new Profile.Connection(
                        null, null, null, null, Duration.ofSeconds(5), Duration.ofSeconds(10), 0));
        assertThat(profile.data().ownProductNumbers()).isEmpty();
        assertThat(profile.data().otherAccountNumber()).isNull();
        assertThat(profile.data().externalSearch()).isFalse();
    }

    @Test
    void everyMemberIsTaken() throws IOException {
        Files.writeString(folder.resolve("ca.pem"), "");
        Files.writeString(folder.resolve("own.p12"), "");
        Profile profile = read(FLOWRETAIL
                        .replace("data:", "\ndata:")
                        .replace("tenantUid: demo", """
                tenantUid: demo, otherTenantUid: other, storeUid: store-1, externalSearch: true""")
                        .replace("token: s3cret", """
                token: s3cret, restrictedToken: less""")
                + """
                mode: full
                unsupported: [batchCustomers, exportCustomer]
                knownDeviations: [{ rule: FLW-CUS-001, reason: later, until: 2027-03-31 }]
                tls: { caFile: ca.pem, clientCert: ./own.p12, clientCertPassword: hidden }
                proxy: proxy.example.com:3128
                headers: { X-Gateway: key }
                timeouts: { connectSeconds: 0.5, answerSeconds: 30 }
                requestsPerSecond: 20
                settleSeconds: 0
                """);

        assertThat(profile.erpName()).isEqualTo("Example ERP");
        assertThat(profile.auth()).isEqualTo(new Auth.Bearer("s3cret", "less"));
        assertThat(profile.mode()).isEqualTo(Mode.FULL);
        assertThat(profile.unsupported()).containsExactly("batchCustomers", "exportCustomer");
        assertThat(profile.knownDeviations())
                .containsExactly(new KnownDeviation("FLW-CUS-001", "later", LocalDate.of(2027, 3, 31)));
        assertThat(profile.data().tenantUid()).isEqualTo("demo");
        assertThat(profile.data().otherTenantUid()).isEqualTo("other");
        assertThat(profile.data().storeUid()).isEqualTo("store-1");
        assertThat(profile.data().externalSearch()).isTrue();
        assertThat(profile.headers()).containsExactly(Map.entry("X-Gateway", "key"));
        assertThat(profile.settle()).isZero();
        assertThat(profile.connection())
                .isEqualTo(new Profile.Connection(
                        folder.resolve("ca.pem").toString(),
                        folder.resolve("own.p12").toString(),
                        "hidden",
                        URI.create("http://proxy.example.com:3128"),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(30),
                        20));
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "7, 6", "8, 8", "9, 8", "15, 8", "16, 16", "17, 16", "\"16\", 16"})
    void aVersionWithoutAContractOfItsOwnCountsAsTheOneBefore(String written, int counted) {
        assertThat(read(SHOXL + "contractVersion: " + written).contractVersion())
                .isEqualTo(counted);
    }

    @Test
    void theOtherApisDoNotCountVersions() {
        assertThat(read(RETAILNXT).contractVersion()).isEqualTo(Contract.LATEST);
        assertThat(read(FLOWRETAIL + "contractVersion: 16").contractVersion()).isEqualTo(Contract.LATEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"128", "0128", "1e3", "0x1F", "1_000", "128.10", "true", "2026-01-02", "12:30:45"})
    void anIdentifierKeepsItsTextQuotedOrNot(String written) {
        Profile plain = read(SHOXL.replace("128", written));
        Profile quoted = read(SHOXL.replace("128", '"' + written + '"'));

        assertThat(plain.data().accountNumber()).isEqualTo(written);
        assertThat(quoted).isEqualTo(plain);
    }

    @Test
    void theOrderOfProductsAndOfOwnNumbersIsKept() {
        Profile profile = read(SHOXL.replace("[90001]", "[3, 1, 2], ownProductNumbers: { 3: c, 1: a, 2: b }"));

        assertThat(profile.data().productNumbers()).containsExactly("3", "1", "2");
        assertThat(profile.data().ownProductNumbers().keySet()).containsExactly("3", "1", "2");
    }

    @Test
    void onlyTheDataOfTheApiIsTaken() {
        Profile profile =
                read(SHOXL.replace("accountNumber", "shopCode: X, tenantUid: t, externalSearch: true, accountNumber"));

        assertThat(profile.data().shopCode()).isNull();
        assertThat(profile.data().tenantUid()).isNull();
        assertThat(profile.data().externalSearch()).isFalse();
    }

    @Test
    void nothingWrittenCountsAsAbsent() {
        Profile profile = read(SHOXL.replace("accountNumber", "otherAccountNumber: , accountNumber")
                + "unsupported:\nmode: ~\ntls: null\nauth:\nknownDeviations:\n");

        assertThat(profile).isEqualTo(read(SHOXL));
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:9000/, http://127.0.0.1:9000",
        "https://erp.example.com/a/b//, https://erp.example.com/a/b",
        "HTTP://[::1]:80, HTTP://[::1]:80"
    })
    void theBaseUrlLosesTheSlashAtItsEnd(String written, URI base) {
        assertThat(read(SHOXL.replace("http://127.0.0.1:9000", written)).baseUrl())
                .isEqualTo(base);
    }

    @Test
    void theEnvironmentIsExpandedInEveryTextAndNeverTwice() {
        Written written = new Written(
                folder,
                Map.of("PORT", "9000", "USER_1", "shop", "PASSWORD", "a${USER_1}$1\\", "MODE", "full", "N", "7"));
        Profile profile = written.profile(RETAILNXT
                        .replace("9000", "${PORT}")
                        .replace(
                                "username: shop, password: s3cret",
                                "username: 'x${USER_1}y${N}', password: \"${PASSWORD}\"")
                + "mode: ${MODE}\nrequestsPerSecond: ${N}\nheaders: { A: \"${N}\" }\n");

        assertThat(profile.baseUrl()).hasToString("http://127.0.0.1:9000");
        assertThat(profile.auth()).isEqualTo(new Auth.Basic("xshopy7", "a${USER_1}$1\\"));
        assertThat(profile.mode()).isEqualTo(Mode.FULL);
        assertThat(profile.connection().requestsPerSecond()).isEqualTo(7);
        assertThat(profile.headers()).containsEntry("A", "7");
    }

    @Test
    void theTypesOfAuthAreRead() {
        assertThat(read(SHOXL + "auth: { type: header, name: X-Api-Key, value: a b }")
                        .auth())
                .isEqualTo(new Auth.Header("X-Api-Key", "a b"));
        assertThat(read(SHOXL + "auth: { type: basic, username: u, password: 'p:ä' }")
                        .auth())
                .isEqualTo(new Auth.Basic("u", "p:ä"));
        assertThat(read(SHOXL + "auth: { type: bearer, token: t }").auth()).isEqualTo(new Auth.Bearer("t", null));
        assertThat(read(SHOXL + "auth: {}").auth()).isEqualTo(new Auth.None());
    }

    @Test
    void aStatementOfTheDocumentMayBeAKnownDeviation() {
        assertThat(read(SHOXL + "knownDeviations: [{ rule: 'shoxl#A.b.type', reason: r, until: 2027-03-31 }]")
                        .knownDeviations())
                .hasSize(1);
    }

    @Test
    void anotherAddressChangesNothingElse() {
        Profile profile = read(SHOXL);
        Profile moved = profile.withBaseUrl(URI.create("http://127.0.0.1:1"));

        assertThat(moved.baseUrl()).hasPort(1);
        assertThat(moved.withBaseUrl(profile.baseUrl())).isEqualTo(profile);
    }
}
