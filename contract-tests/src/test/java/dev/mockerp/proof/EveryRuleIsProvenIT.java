package dev.mockerp.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Rule;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Tours;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No rule stands in a contract without a test that would see the mock break it. */
class EveryRuleIsProvenIT {

    private static final List<Method> METHODS = testClasses()
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .toList();
    private static final Set<String> PROVEN = METHODS.stream()
            .filter(method -> method.isAnnotationPresent(Proves.class))
            .flatMap(method -> Arrays.stream(method.getAnnotation(Proves.class).value()))
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyRuleWithACheckIsNamedByATest(Api api) {
        assertThat(rules(api).filter(rule -> rule.check() != null).map(Rule::id))
                .as("rules of %s with a check", api.folder())
                .allMatch(PROVEN::contains, "named by a test with @Proves");
    }

    @ParameterizedTest
    @EnumSource(Api.class)
    void everyRuleWithAConditionIsNamedByATestOrMetOnTheTour(Api api) {
        boolean toured = METHODS.stream()
                .filter(method -> method.isAnnotationPresent(Tours.class))
                .anyMatch(method -> method.getAnnotation(Tours.class).value() == api);
        assertThat(rules(api).filter(rule -> rule.condition() != null).map(Rule::id))
                .as("rules of %s with a condition", api.folder())
                .allMatch(id -> toured || PROVEN.contains(id), "named by a test with @Proves, or met on the tour");
    }

    @Test
    void everyRuleThatATestNamesExists() {
        Set<String> known = Arrays.stream(Api.values())
                .flatMap(EveryRuleIsProvenIT::rules)
                .map(Rule::id)
                .collect(Collectors.toSet());
        assertThat(PROVEN).isSubsetOf(known);
    }

    @Test
    void onlyTestsProveRules() {
        assertThat(METHODS)
                .filteredOn(
                        method -> method.isAnnotationPresent(Proves.class) || method.isAnnotationPresent(Tours.class))
                .isNotEmpty()
                .allMatch(EveryRuleIsProvenIT::isTest, "a test method of a class that runs");
    }

    private static boolean isTest(Method method) {
        return method.getDeclaringClass().getSimpleName().endsWith("IT")
                && Stream.of(method.getAnnotations())
                        .anyMatch(a -> a.annotationType().getPackageName().startsWith("org.junit.jupiter"));
    }

    /** Of every contract version: some rules end with an old one. */
    private static Stream<Rule> rules(Api api) {
        return Stream.of(6, 8, Contract.LATEST)
                .flatMap(version -> Contract.of(api, version).rules().stream())
                .distinct();
    }

    private static Stream<Class<?>> testClasses() {
        try {
            Path root = Path.of(Proves.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("dev/mockerp/proof"))) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .map(name -> name.substring(0, name.length() - 6)
                                .replace('/', '.')
                                .replace('\\', '.'))
                        .<Class<?>>map(EveryRuleIsProvenIT::load)
                        .toList()
                        .stream();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Proves.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
