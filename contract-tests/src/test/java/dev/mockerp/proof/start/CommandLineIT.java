package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.MockErp;
import org.junit.jupiter.api.Test;

/** What stands behind {@code java -jar mock-erp.jar}. */
class CommandLineIT {

    @Test
    void helpShowsEveryOptionWithItsDefault() {
        try (Program program = Program.start("--help")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.err()).isEmpty();
            for (String option : new String[] {
                "--server.port=8080",
                "--server.address=127.0.0.1",
                "--fixtures=",
                "--seed=1",
                "--unknown-members=accept",
                "--shoxl.contract-version=16",
                "--retailnxt.refusal-status=by-kind",
                "--flowretail.default-page-size=100",
                "by-kind | 500"
            }) {
                assertThat(program.out()).contains(option);
            }
        }
    }

    @Test
    void versionIsOneLine() {
        try (Program program = Program.start("--version")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.out()).matches("mock-erp [0-9]+\\.[0-9]+\\.[0-9]+\\S*");
            assertThat(program.err()).isEmpty();
        }
    }

    @Test
    void everyProblemOfTheCommandLineIsListedAtOnce() {
        assertRefused(
                MockErp.startInVain("--shoxl.colour=red", "start", "--seed", "-x", "--flowretail.frist-page=0"),
                "--shoxl.colour",
                "start",
                "--seed needs a value",
                "-x",
                "--flowretail.frist-page");
    }

    @Test
    void everyValueThatIsNotAllowedIsListedAtOnce() {
        assertRefused(
                MockErp.startInVain(
                        "--shoxl.contract-version=5",
                        "--retailnxt.refusal-status=404",
                        "--flowretail.default-page-size=0",
                        "--flowretail.largest-page-size=10",
                        "--limits.nesting=deep",
                        "--seed=-1"),
                "--shoxl.contract-version=5",
                "6 to 999",
                "--retailnxt.refusal-status=404",
                "--flowretail.default-page-size=0",
                "--flowretail.largest-page-size=10",
                "--limits.nesting=deep",
                "--seed=-1");
    }

    @Test
    void anAddressThatIsNotOursIsRefused() {
        assertRefused(MockErp.startInVain("--server.address=203.0.113.1"), "203.0.113.1");
        assertRefused(MockErp.startInVain("--server.address=no.such.host.invalid"), "no.such.host.invalid");
    }

    @Test
    void aPortThatIsBusyIsToldInOneSentence() {
        int busy = MockErp.shared().baseUrl().getPort();
        try (Program program = Program.start("--server.port=" + busy)) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err().strip().lines()).hasSize(1);
            assertThat(program.err()).contains("port " + busy).contains("--server.port");
            assertThat(program.out()).doesNotContain("ready");
        }
        try (Program program = Program.start("--server.port=70000")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).contains("--server.port=70000").doesNotContain("\tat ");
        }
    }

    @Test
    void theHelpNamesEverySettingOfTheRules() {
        try (Program program = Program.start("--help")) {
            program.exitCode();
            for (Api api : Api.values()) {
                for (Rule rule : Contract.of(api).rules()) {
                    if (rule.setting() != null) {
                        assertThat(program.out()).as(rule.id()).contains("--" + rule.setting() + "=");
                    }
                }
            }
        }
    }

    private static void assertRefused(MockErp.Ended ended, String... parts) {
        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.out()).doesNotContain("mock-erp ready");
        assertThat(ended.err()).contains(parts);
        assertThat(ended.err() + ended.out()).doesNotContain("\tat ", "Exception", "org.springframework");
    }
}
