package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretsTest {

    private static final Secrets BEARER = of(new Auth.Bearer("abcDEF123456", "restricted-token-1"), Map.of());
    private static final Secrets SHOP = of(new Auth.Basic("shop", "shop"), Map.of());

    @Test
    void hidesEveryKindOfSecret() {
        Connection connection = Profiles.tls(null, "c.p12", "store-password");
        Secrets secrets = Secrets.of(Profiles.of(
                "http://h", new Auth.Basic("anna", "pass-word"), Map.of("X-Api.Key", "key-of-mine"), connection));
        assertThat(secrets.hide("anna pass-word key-of-mine store-password " + base64("anna:pass-word")))
                .isEqualTo("anna $ERP_PASSWORD $ERP_HEADER_X_API_KEY $ERP_CLIENT_CERT_PASSWORD $ERP_CREDENTIALS");
        assertThat(BEARER.hide("abcDEF123456, restricted-token-1")).isEqualTo("$ERP_TOKEN, $ERP_RESTRICTED_TOKEN");
        assertThat(of(new Auth.Header("X-Key", "value-of-key"), Map.of()).hide("value-of-key"))
                .isEqualTo("$ERP_HEADER_X_KEY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pä/ss \"w&d\\",
                "p%C3%A4%2Fss%20%22w%26d%5C",
                "p%c3%a4%2fss+%22w%26d%5c",
                "pä/ss \\\"w&d\\\\",
                "p\\u00e4\\/ss \\\"w\\u0026d\\\\",
                "p\\u00E4/ss \\u0022w&d\\u005c",
                "pä/ss &quot;w&amp;d\\"
            })
    void findsASecretHoweverItIsWritten(String written) {
        assertThat(of(new Auth.Basic("u", "pä/ss \"w&d\\"), Map.of()).hide("a=" + written + ";"))
                .isEqualTo("a=$ERP_PASSWORD;");
    }

    @ParameterizedTest
    @CsvSource({
        "shop /shop shop2, shop /shop shop2",
        "c2hvcDpzaG9w, $ERP_CREDENTIALS",
    })
    void leavesShortSecretsThatAreOrdinaryWords(String text, String shown) {
        assertThat(SHOP.hide(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "customer, $ERP_PASSWORD",
        "customers, customers",
        "customerUid, customerUid",
        "a_customer, a_$ERP_PASSWORD",
        "x%20customer%20x, x%20$ERP_PASSWORD%20x",
        "\\ncustomer\\n, \\n$ERP_PASSWORD\\n",
        "écustomer, écustomer"
    })
    void takesAShortSecretForOneOnlyWhereItIsAWholeWord(String text, String shown) {
        assertThat(of(new Auth.Basic("u", "customer"), Map.of()).hide(text)).isEqualTo(shown);
    }

    @Test
    void findsALongSecretInsideOfAWordToo() {
        assertThat(BEARER.hide("xabcDEF123456x")).isEqualTo("x$ERP_TOKENx");
    }

    @Test
    void prefersTheLongerOfTwoSecrets() {
        assertThat(of(new Auth.Bearer("secret-one", "secret-one-and-more"), Map.of())
                        .hide("secret-one-and-more"))
                .isEqualTo("$ERP_RESTRICTED_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({
        "Authorization, Basic c2hvcDpzaG9w, Basic $ERP_CREDENTIALS",
        "authorization, Basic d3Jvbmc6d3Jvbmc=, Basic d3Jvbmc6d3Jvbmc=",
        "Authorization, Basic c2hvcDp4c2hvcA==, Basic $ERP_OTHER_CREDENTIALS",
        "Authorization, Basic ?, Basic ?",
        "X-Shop, shop, shop",
        "set-cookie, session=abc, (not shown)"
    })
    void hidesShortSecretsInTheHeadersThatCarryThem(String name, String value, String shown) {
        assertThat(SHOP.hideInHeader(name, value)).isEqualTo(shown);
    }

    @Test
    void hidesHeadersOfTheProfileHoweverShort() {
        Secrets secrets = of(new Auth.None(), Map.of("X-Pin", "12", "Proxy-Authorization", "Bearer tiny"));
        assertThat(secrets.hideInHeader("x-pin", "12")).isEqualTo("$ERP_HEADER_X_PIN");
        assertThat(secrets.hideInHeader("proxy-authorization", "Bearer tiny"))
                .isEqualTo("Bearer $ERP_HEADER_PROXY_AUTHORIZATION");
        assertThat(secrets.hideInHeader("x-count", "12")).isEqualTo("12");
    }

    @Test
    void hidesATokenThatWasMadeWrongOnPurpose() {
        assertThat(of(new Auth.Bearer("tok", null), Map.of()).hideInHeader("Authorization", "Bearer tokx"))
                .isEqualTo("Bearer $ERP_OTHER_CREDENTIALS");
    }

    private static Secrets of(Auth auth, Map<String, String> headers) {
        return Secrets.of(Profiles.of("http://h", auth, headers, Profiles.connection(Profiles.LONG)));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
