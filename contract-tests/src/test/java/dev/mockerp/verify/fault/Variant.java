package dev.mockerp.verify.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Mutation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A correct ERP that is not our mock: an entry of {@code variants.yaml}, for one API.
 *
 * @param sentence what it does in its own way
 * @param settings that the mock is started with; none for the one that all tests share
 * @param profile members that take the place of those of the shipped profile
 * @param mutations of the exchanges, the first nearest to the mock
 * @param answers what {@link Dialect} does to the answers
 * @param late whether what was written shows only after a while
 * @param notes assumed statements that are not kept
 * @param skips published rules that cannot be seen on it
 */
record Variant(
        String name,
        String sentence,
        Api api,
        List<String> settings,
        JsonNode profile,
        List<Mutation> mutations,
        JsonNode answers,
        boolean late,
        Set<String> notes,
        Set<String> skips) {

    private static final Set<String> MEMBERS =
            Set.of("name", "sentence", "apis", "settings", "profile", "mutations", "answers", "late", "notes", "skips");

    /** All of them, each once for every API that it is for. */
    static List<Variant> all() {
        try (InputStream in = Variant.class.getResourceAsStream("/variants.yaml")) {
            List<Variant> variants = new ArrayList<>();
            for (JsonNode node : new YAMLMapper().readTree(Objects.requireNonNull(in))) {
                if (!MEMBERS.containsAll(node.propertyNames())) {
                    throw new IllegalArgumentException("unknown member in " + node);
                }
                texts(node, "apis").forEach(api -> variants.add(of(node, api)));
            }
            return variants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Variant of(JsonNode node, String folder) {
        Api api = Api.valueOf(folder.toUpperCase(java.util.Locale.ROOT));
        return new Variant(
                node.path("name").asString(),
                node.path("sentence").asString(),
                api,
                texts(node, "settings"),
                node.path("profile"),
                node.path("mutations")
                        .valueStream()
                        .map(mutation -> Mutation.of(mutation.toString()))
                        .toList(),
                node.path("answers"),
                node.path("late").asBoolean(false),
                ofApi(node, "notes", api),
                ofApi(node, "skips", api));
    }

    private static Set<String> ofApi(JsonNode node, String member, Api api) {
        String prefix = Vendors.prefix(api);
        return Set.copyOf(texts(node, member).stream()
                .filter(id -> id.startsWith(prefix) || id.startsWith(api.folder() + "#"))
                .toList());
    }

    private static List<String> texts(JsonNode node, String member) {
        return node.path(member).valueStream().map(JsonNode::asString).toList();
    }

    @Override
    public String toString() {
        return api.folder() + ": " + sentence;
    }
}
