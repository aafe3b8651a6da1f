package dev.mockerp.verify.profile;

import static dev.mockerp.verify.profile.Written.FLOWRETAIL;
import static dev.mockerp.verify.profile.Written.RETAILNXT;
import static dev.mockerp.verify.profile.Written.SHOXL;
import static dev.mockerp.verify.profile.Written.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileProblemsTest {

    @TempDir
    Path folder;

    private java.util.List<String> problems(String yaml) {
        return new Written(folder).problems(yaml);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        Written written = new Written(folder);
        Path file = written.file("""
                erp: { nmae: Example }
                api: shoxl
                baseUrl: ftp://127.0.0.1
                mode: writing
                unsupported: [getCustomerProduct]
                data:
                  acountNumber: 128
                  productNumbers: []
                  ownProductNumbers: 4321
                """);

        assertThat(written.problem(file)).hasMessage("profile " + file + """
                        : 10 problems
                          line 1: erp.nmae is not known; did you mean name?
                          line 1: erp.name is missing: the report names it
                          line 1: erp.version is missing: the report names it
                          line 3: baseUrl must be an address such as http://127.0.0.1:9000, with http or https and a \
                        host, and without a user, a query or a fragment
                          line 4: mode must be one of read-only, full
                          line 5: unsupported[0] is no operation of shoxl; did you mean getCustomerProducts?
                          line 7: data.acountNumber is not known; did you mean accountNumber?
                          line 7: data.accountNumber is missing: shoxl is asked for what one account pays
                          line 8: data.productNumbers must list one product at least
                          line 9: data.ownProductNumbers must have members: a name and a text each""");
    }

    @Test
    void anEmptyMappingLacksWhatEveryProfileNeeds() {
        assertThat(problems("{}"))
                .containsExactly(
                        "erp.name is missing: the report names it",
                        "erp.version is missing: the report names it",
                        "api is missing: it is shoxl, retailnxt or flowretail",
                        "baseUrl is missing: it says where the ERP is, such as http://127.0.0.1:9000");
    }

    @Test
    void eachApiSaysWhatItNeeds() {
        assertThat(problems(START + "api: shoxl"))
                .containsExactly(
                        "data.productNumbers is missing: shoxl is asked about products that exist, one at least",
                        "data.accountNumber is missing: shoxl is asked for what one account pays");
        assertThat(problems(START + "api: retailnxt"))
                .containsExactly(
                        "auth is missing: retailnxt takes type basic with username and password",
                        "data.shopCode is missing: retailnxt is asked for the orders of one shop",
                        "data.orderIdentifier is missing: retailnxt is asked for an order that exists");
        assertThat(problems(START + "api: flowretail"))
                .containsExactly(
                        "auth is missing: flowretail takes type bearer with token",
                        "data.tenantUid is missing: flowretail is asked for the customers of one tenant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ type: bearer, token: t }|auth.type does not fit: retailnxt takes type basic with username and password",
                "{ type: none }|auth.type does not fit: retailnxt takes type basic with username and password",
                "{ username: u }|auth.type is missing: it is one of none, basic, bearer, header",
                "{ type: basik }|auth.type must be one of none, basic, bearer, header; did you mean basic?",
                "{ type: basic, username: u }|auth.password is missing: the type needs it",
                "{ type: basic, username: 'a:b', password: p }|auth.username must be without colons and line breaks",
                "{ type: basic, username: u, password: p, token: t }|auth.token does not belong to type basic",
                "basic|auth must have members, such as type"
            })
    void authIsWhatTheApiPublishes(String auth, String problem) {
        assertThat(problems(RETAILNXT.replaceAll("auth: .*", "auth: " + auth))).contains("line 4: " + problem);
    }

    @Test
    void aTokenFitsIntoAHeader() {
        assertThat(problems(FLOWRETAIL.replace("s3cret", "\"a\\nb\"")))
                .containsExactly("line 4: auth.token must be of ASCII characters without spaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contractVersion: 5|contractVersion must be 6, 8 or 16, or another whole number from 6 on",
                "contractVersion: v16|contractVersion must be 6, 8 or 16, or another whole number from 6 on",
                "unsupported: getCustomerProducts|unsupported must be a list, such as [\"a\", \"b\"]",
                "unsupported: [xyz]|unsupported[0] is no operation of shoxl; known are getProductInformations, getCustomerProducts",
                "unsupported: [getCustomerProducts, getCustomerProducts]|unsupported[1] stands there already",
                "unsupported: [[]]|unsupported[0] must be a text",
                "mode: Full|mode must be one of read-only, full; did you mean full?",
                "mode: [full]|mode must be a text",
                "proxy: https://p:1|proxy must be the host and port of an HTTP proxy, such as http://proxy.example.com:3128, without a user",
                "proxy: p|proxy must be the host and port of an HTTP proxy, such as http://proxy.example.com:3128, without a user",
                "requestsPerSecond: 1.5|requestsPerSecond must be a whole number from 0 (no limit) to 10000",
                "requestsPerSecond: -1|requestsPerSecond must be a whole number from 0 (no limit) to 10000",
                "settleSeconds: soon|settleSeconds must be a number of seconds from 0 to 3600",
                "settleSeconds: 1e999999999|settleSeconds must be a number of seconds from 0 to 3600",
                "timeouts: { connectSeconds: 0 }|timeouts.connectSeconds must be a number of seconds above 0, up to 3600",
                "timeouts: { answerSeconds: 3601 }|timeouts.answerSeconds must be a number of seconds above 0, up to 3600",
                "timeouts: 5|timeouts must have members, such as connectSeconds",
                "tls: { caFile: absent.pem }|tls.caFile names a file that cannot be read; its path starts from the folder of the profile",
                "tls: { caFile: . }|tls.caFile names a file that cannot be read; its path starts from the folder of the profile",
                "tls: { clientCertPassword: p }|tls.clientCertPassword belongs to a clientCert, and there is none",
                "headers: [a]|headers must have members: a name and a text each",
                "headers: { Host: a }|headers has a name that is not the name of a header that a client may choose, such as X-Api-Key: Host",
                "headers: { A: \"a\\rb\" }|headers has a value that is not of ASCII characters in one line: A",
                "headers: { A: 1, A: 2 }|headers.A stands there already",
                "accountNumber: 1|accountNumber is not known; it belongs under data",
                "timeout: 1|timeout is not known; did you mean timeouts?",
                "settle: 1|settle is not known; known are erp, api, contractVersion, baseUrl, auth, mode, unsupported, data, knownDeviations, tls, proxy, headers, timeouts, requestsPerSecond, settleSeconds",
                "{ a: b }: c|the profile has a name that is no text",
                "api: shoxl|api stands there already"
            })
    void aWrongMemberIsToldWithItsLine(String member, String problem) {
        assertThat(problems(SHOXL + member)).containsExactly("line 5: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accountNumber: [1]|accountNumber must be a text",
                "accountNumber: ' '|accountNumber is empty",
                "accountNumber: 128, otherAccountNumber: 128|otherAccountNumber must differ from accountNumber",
                "accountNumber: 128, externalSearch: yes|externalSearch must be one of true, false",
                "accountNumber: 128, ownProductNumbers: { 1: [] }|ownProductNumbers.1 must be a text"
            })
    void wrongDataIsTold(String member, String problem) {
        assertThat(problems(SHOXL.replace("accountNumber: 128", member))).containsExactly("line 4: data." + problem);
    }

    @Test
    void aProductIsListedOnce() {
        assertThat(problems(SHOXL.replace("[90001]", "[90001, \"90001\"]")))
                .containsExactly("line 4: data.productNumbers[1] stands there already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule: SHX-GPI-07, reason: r, until: 2027-03-31|rule is no rule of shoxl; did you mean",
                "rule: FLW, reason: r, until: 2027-03-31|rule is no rule of shoxl",
                "rule: SHX-GPI-007, reason: r, until: 2027-02-30|until must be a day that exists, such as 2027-03-31",
                "rule: SHX-GPI-007, reason: r, until: 31-03-2027|until must be a day that exists, such as 2027-03-31",
                "rule: SHX-GPI-007, reason: r|until is missing: it is the last day on which the deviation is accepted",
                "rule: SHX-GPI-007, until: 2027-03-31|reason is missing: it stands in the report",
                "reason: r, until: 2027-03-31|rule is missing: it says what is broken",
                "rule: SHX-GPI-007, reason: r, until: 2027-03-31, why: x|why is not known; known are rule, reason, until"
            })
    void aKnownDeviationIsWhole(String members, String problem) {
        assertThat(problems(SHOXL + "knownDeviations:\n  - { " + members + " }"))
                .singleElement()
                .asString()
                .startsWith("line 6: knownDeviations[0]." + problem);
    }

    @Test
    void aRuleDeviatesOnce() {
        String deviation = "  - { rule: SHX-GPI-007, reason: r, until: 2027-03-31 }\n";
        assertThat(problems(SHOXL + "knownDeviations:\n" + deviation + deviation + "  - SHX-GPI-008"))
                .containsExactly(
                        "line 7: knownDeviations[1].rule stands there already",
                        "line 8: knownDeviations[2] must have members, such as rule");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:9000",
                "/path",
                "ftp://host",
                "http:///path",
                "http://user:pass@host",
                "http://host?a=b",
                "http://host#a",
                "http://host:99999",
                "http://ho st",
                "http://"
            })
    void theBaseUrlIsAPlainAddress(String url) {
        assertThat(problems(SHOXL.replace("http://127.0.0.1:9000", "'" + url + "'")))
                .containsExactly("line 2: baseUrl must be " + Address.BASE_URL);
    }
}
