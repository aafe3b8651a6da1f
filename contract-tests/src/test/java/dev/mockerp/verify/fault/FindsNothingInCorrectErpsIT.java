package dev.mockerp.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.proof.broken.BrokenErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.report.Result;
import dev.mockerp.verify.report.Verdict;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Correct ERPs that are not our mock: the checker finds nothing wrong with them, and overlooks nothing for it. */
@Execution(ExecutionMode.SAME_THREAD)
class FindsNothingInCorrectErpsIT {

    private static final Map<List<String>, MockErp> WITH_SETTINGS = new ConcurrentHashMap<>();
    private static final Map<String, Tried> PLAIN = new ConcurrentHashMap<>();

    static Stream<Variant> variants() {
        return Variant.all().stream();
    }

    static Stream<Variant> variantsThatWrite() {
        return variants()
                .filter(variant -> variant.api() == Api.FLOWRETAIL)
                .filter(variant -> !variant.profile().has("mode"));
    }

    @AfterAll
    static void stopTheMocks() {
        WITH_SETTINGS.values().forEach(MockErp::close);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void thatDoItInTheirOwnWay(Variant variant) {
        Tried tried = run(variant, variant.profile());

        assertThat(broken(tried, variant)).isEmpty();
        assertThat(findings(tried)).containsAll(variant.notes());
        assertThat(skipped(tried, variant)).containsExactlyInAnyOrderElementsOf(variant.skips());
    }

    @ParameterizedTest
    @MethodSource("variantsThatWrite")
    void thatAreOnlyReadFrom(Variant variant) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode().put("mode", "read-only");
        Tried tried = run(
                variant,
                profile.setAll(
                        variant.profile() instanceof ObjectNode own ? own : JsonNodeFactory.instance.objectNode()));

        assertThat(broken(tried, variant)).isEmpty();
        assertThat(variant.skips()).containsAll(skipped(tried, variant));
    }

    /** The mock as it is, with the mode of another run. */
    private static Tried plain(Api api, boolean isReadOnly) {
        return PLAIN.computeIfAbsent(api.folder() + isReadOnly, key -> {
            ObjectNode profile = JsonNodeFactory.instance.objectNode().put("mode", isReadOnly ? "read-only" : "full");
            return Vendors.run(Vendors.profile(api, mock(List.of()), profile), http -> http);
        });
    }

    private static Tried run(Variant variant, JsonNode profile) {
        try (BrokenErp erp =
                BrokenErp.of(mock(variant.settings()), variant.mutations().toArray(Mutation[]::new))) {
            Profile vendor = Vendors.profile(variant.api(), erp.baseUrl(), profile);
            Tried tried = Vendors.run(
                    vendor,
                    http -> new Dialect(variant.api(), variant.answers(), variant.late() ? new Late(http) : http));
            // What only changes writes cannot be told from the mock when nothing is written.
            if (!variant.mutations().isEmpty() && profile.equals(variant.profile())) {
                assertThat(erp.applied()).as("the variant differs").isPositive();
            }
            return tried;
        }
    }

    /** Of its own: other tests fill the shared one with customers, which all would be read again and again. */
    private static URI mock(List<String> settings) {
        return WITH_SETTINGS
                .computeIfAbsent(settings, own -> MockErp.start(own.toArray(String[]::new)))
                .baseUrl();
    }

    private static Set<String> findings(Tried tried) {
        return rules(tried, result -> result.isBroken() || result.verdict() == Verdict.ERROR);
    }

    /** Published rules that cannot be seen on the variant, although they can on the mock. */
    private static Set<String> skipped(Tried tried, Variant variant) {
        boolean isReadOnly =
                tried.log().stream().allMatch(exchange -> exchange.call().isSafe());
        Set<String> skipped = skipped(tried);
        skipped.removeAll(skipped(plain(variant.api(), isReadOnly)));
        return skipped;
    }

    private static Set<String> skipped(Tried tried) {
        return rules(tried, result -> result.verdict() == Verdict.SKIP && result.evidence() == Evidence.TEXT);
    }

    private static Set<String> rules(Tried tried, Predicate<Result> which) {
        return tried.results().stream().filter(which).map(Result::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> broken(Tried tried, Variant variant) {
        Set<String> notes =
                variant.notes().stream().map(rule -> "NOTE " + rule + ":").collect(Collectors.toSet());
        return tried.complaints().stream()
                .filter(complaint -> !complaint.startsWith("SKIP ") && !complaint.startsWith("OMIT "))
                .filter(complaint -> notes.stream().noneMatch(complaint::startsWith))
                .toList();
    }
}
