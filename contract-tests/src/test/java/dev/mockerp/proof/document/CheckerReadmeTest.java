package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documents say of profiles, rules and statements is so. */
class CheckerReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String CHECKER = "contract-tests/README.md";
    private static final Pattern RULE = Pattern.compile("\\b(?:SHX|RNX|FLW)-[A-Z]{3}-\\d{3}\\b");
    private static final Pattern STATEMENT =
            Pattern.compile("\\b(shoxl|retailnxt|flowretail)#([A-Z]\\w*)((?:\\.\\w+)*)\\.(\\w+)");
    private static final Set<String> WITHOUT_KEYWORD = Set.of("type", "required", "nonNull");

    private static String text(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }

    @Test
    void everyMemberOfAProfileStandsThere() throws IOException {
        JsonNode schema = new JsonMapper().readTree(text("contract-tests/vendors/profile.schema.json"));
        Set<String> members = new TreeSet<>();
        collect(schema, "", members);

        assertThat(members).contains("erp.name", "auth.restrictedToken", "knownDeviations.until", "settleSeconds");
        assertThat(text(CHECKER))
                .contains(members.stream().map(member -> "`" + member + "`").toList());
    }

    @Test
    void itNamesNoMemberThatAProfileDoesNotHave() throws IOException {
        JsonNode schema = new JsonMapper().readTree(text("contract-tests/vendors/profile.schema.json"));
        Set<String> members = new TreeSet<>();
        collect(schema, "", members);
        String groups = members.stream()
                .filter(member -> member.contains("."))
                .map(member -> member.substring(0, member.indexOf('.')))
                .distinct()
                .collect(Collectors.joining("|"));

        assertThat(Pattern.compile("`((?:" + groups + ")\\.\\w+)`")
                        .matcher(text(CHECKER))
                        .results())
                .isNotEmpty()
                .extracting(found -> found.group(1))
                .isSubsetOf(members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", CHECKER, "CONTRIBUTING.md", "mock-erp/README.md", "api-specs/README.md"})
    void everyRuleAndStatementThatIsNamedExists(String document) throws IOException {
        Set<String> rules = Arrays.stream(Api.values())
                .flatMap(api -> Contract.everyRule(api).stream())
                .map(Rule::id)
                .collect(Collectors.toSet());

        assertThat(RULE.matcher(text(document)).results().map(MatchResult::group))
                .isSubsetOf(rules);
        assertThat(STATEMENT.matcher(text(document)).results()).allMatch(CheckerReadmeTest::exists);
    }

    @Test
    void theRulesOfTheCheckersPageAreLookedAt() throws IOException {
        assertThat(RULE.matcher(text(CHECKER)).find()).isTrue();
        assertThat(STATEMENT.matcher(text(CHECKER)).find()).isTrue();
    }

    private static void collect(JsonNode schema, String before, Set<String> members) {
        schema.path("properties").properties().forEach(member -> {
            String name = before + member.getKey();
            members.add(name);
            collect(member.getValue(), name + ".", members);
            collect(member.getValue().path("items"), name + ".", members);
        });
    }

    /** Whether the named schema has the member, and the member the keyword. */
    private static boolean exists(MatchResult statement) {
        Api api = Arrays.stream(Api.values())
                .filter(candidate -> candidate.folder().equals(statement.group(1)))
                .findFirst()
                .orElseThrow();
        JsonNode place = Contract.of(api).document().at("/components/schemas/" + statement.group(2));
        List<String> path = List.of(statement.group(3).split("\\."));
        for (String name : path.subList(Math.min(1, path.size()), path.size())) {
            place = place.has(name)
                    ? place.path(name)
                    : place.path("properties").path(name);
        }
        return !place.isMissingNode()
                && (WITHOUT_KEYWORD.contains(statement.group(4)) || place.has(statement.group(4)));
    }
}
