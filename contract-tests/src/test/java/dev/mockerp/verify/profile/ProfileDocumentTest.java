package dev.mockerp.verify.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileDocumentTest {

    @TempDir
    Path folder;

    private String only(String yaml) {
        return only(new Written(folder).file(yaml));
    }

    private String only(Path file) {
        ProfileProblem problem = new Written(folder).problem(file);
        assertThat(problem.problems()).hasSize(1);
        assertThat(problem)
                .hasMessage("profile " + file + ": 1 problem\n  "
                        + problem.problems().get(0));
        return problem.problems().get(0);
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() throws IOException {
        assertThat(only(folder.resolve("absent.yaml"))).isEqualTo("there is no such file");
        assertThat(only(folder)).isEqualTo("it is a folder");
        Path latin = Files.write(folder.resolve("latin.yaml"), "erp: é".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(only(latin)).isEqualTo("the file is not UTF-8");
    }

    @Test
    void aFileMayHaveOneMebibyte() {
        String yaml = Written.SHOXL + "#";
        assertThat(new Written(folder).profile(yaml + "x".repeat(1024 * 1024 - yaml.length())))
                .isNotNull();
        assertThat(only(yaml + "x".repeat(1024 * 1024 - yaml.length() + 1))).isEqualTo("the file is larger than 1 MiB");
    }

    @Test
    void aFileThatHoldsNoMembersIsSaidSo() {
        assertThat(only("")).isEqualTo("the file is empty");
        assertThat(only("# nothing yet\n")).isEqualTo("the file is empty");
        assertThat(only("- shoxl")).isEqualTo("it must hold members such as \"api: shoxl\", one a line");
        assertThat(only("shoxl")).isEqualTo("it must hold members such as \"api: shoxl\", one a line");
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() {
        assertThat(only("api: shoxl\nmode: full: x\n"))
                .isEqualTo("line 2: this is not YAML: mapping values are not allowed here");
        assertThat(only("api: shoxl\nauth: { type: none\n")).startsWith("line 3: this is not YAML: ");
        assertThat(only("api: *shoxl"))
                .isEqualTo("line 1: this is not YAML: found undefined alias; quote a value that begins with & * or !");
        assertThat(only("api: \u0007")).isEqualTo("this is not YAML: it holds a character that may not stand there");
        assertThat(only("api: shoxl\n---\napi: shoxl"))
                .isEqualTo("line 2: a second document begins here; a profile is a single one");
    }

    @Test
    void anUnquotedVariableInBracesGetsAHint() {
        assertThat(only("api: shoxl\nauth: { type: bearer, token: ${TOKEN} }\n"))
                .startsWith("line 2: this is not YAML: ")
                .endsWith("; inside { } and [ ] a ${…} needs quotes: \"${NAME}\"");
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(only("api: " + "[".repeat(500_000))).isEqualTo("line 1: this is nested too deeply for a profile");
        assertThat(new Written(folder).problems("api: &a [*a]")).contains("line 1: api must be a text");
        assertThat(new Written(folder).problems("&a\nerp: *a"))
                .contains("line 1: erp.erp is not known; it belongs at the top");
    }

    @Test
    void aByteOrderMarkDoesNotDisturb() {
        assertThat(new Written(folder).profile("\uFEFF" + Written.SHOXL)).isNotNull();
    }
}
