package dev.mockerp.verify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileSecretsTest {

    private static final String SECRET = "hunter2-:@\u0001ä";

    @TempDir
    Path folder;

    /** Every member of the profile, in the wrong place for a secret. */
    static Stream<String> everyMember() {
        return Members.OF.entrySet().stream()
                .flatMap(section -> section.getValue().stream()
                        .flatMap(name -> Stream.of("%s", "[%s]", "{ a: %s }", "[{ rule: %s }]")
                                .map(value -> section.getKey().isEmpty()
                                        ? name + ": " + value
                                        : section.getKey() + ": { type: header, " + name + ": " + value + " }")));
    }

    @ParameterizedTest
    @MethodSource("everyMember")
    void noProblemShowsAValueWhereverItStands(String member) {
        for (String api : List.of("shoxl", "retailnxt", "flowretail")) {
            String yaml = (member.startsWith("api:") ? "" : "api: " + api + "\n") + member;
            ProfileProblem fromFile =
                    new Written(folder).problem(new Written(folder).file(yaml.formatted("\"hunter2-:@\\u0001ä\"")));
            Written expanded = new Written(folder, Map.of("SECRET", SECRET));
            ProfileProblem fromEnvironment = expanded.problem(expanded.file(yaml.formatted("\"${SECRET}\"")));

            assertThat(fromFile.getMessage()).doesNotContain("hunter2");
            assertThat(fromEnvironment.getMessage()).doesNotContain("hunter2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token: *hunter2",
                "token: &hunter2",
                "token: !hunter2!x y",
                "token: @hunter2",
                "token: hunter2: x",
                "token: \"hunter2",
                "token: {hunter2",
                "token: \"\\hunter2\"",
                "token: !<hunter2 x",
                "token: |hunter2",
                "%hunter2",
                "token: \"hunter2\u0007\"",
                "token: ${hunter2 x}",
                "token: ${hunter2"
            })
    void brokenYamlShowsNothingOfTheFile(String line) {
        Written written = new Written(folder);

        assertThat(written.problem(written.file("auth:\n  type: bearer\n  " + line + "\n")))
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aMissingVariableIsNamed() {
        Written written = new Written(folder, Map.of("USER_NAME", "hunter2"));

        assertThat(written.problems(Written.RETAILNXT.replace("shop, password: s3cret", """
                        "${USER_NAME}", password: "${PASSWORD}${USER_NAME}${OTHER}\"""")))
                .containsExactly(
                        "line 4: auth.password needs the environment variable PASSWORD, which is not set",
                        "line 4: auth.password needs the environment variable OTHER, which is not set");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "${}", "${a b}", "${1A}", "${A-B}", "a${A", "${A:-hunter2}", "${${A}}"})
    void aBrokenMentionIsTold(String text) {
        assertThat(new Written(folder, Map.of("A", "1")).problems(Written.SHOXL.replace("128", "'" + text + "'")))
                .containsExactly(
                        "line 4: data.accountNumber has a broken ${…}: write ${NAME} with letters, digits and _;"
                                + " a value that itself holds ${ must come from a variable");
    }

    @Test
    void anEmptyVariableIsTold() {
        assertThat(new Written(folder, Map.of("A", "")).problems(Written.SHOXL.replace("128", "\"${A}\"")))
                .containsExactly("line 4: data.accountNumber is empty");
    }

    @Test
    void aProfileAsTextShowsNoSecret() {
        String secrets = "headers: { X: hunter2 }\ntls: { clientCert: vendor.yaml, clientCertPassword: hunter2 }\n";
        Stream.of("basic, username: u, password: hunter2", "bearer, token: hunter2", "header, name: X, value: hunter2")
                .map(auth -> new Written(folder).profile(Written.SHOXL + "auth: { type: " + auth + " }\n" + secrets))
                .forEach(profile -> assertThat(
                                profile + " " + profile.auth() + " " + profile.connection() + " " + profile.data())
                        .contains("Example ERP 2026.10, shoxl at http://127.0.0.1:9000")
                        .doesNotContain("hunter2"));
    }
}
