package dev.mockerp.contract.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the fault catalogues. Whatever is not understood is refused, with the name of the fault. */
public final class Faults {

    private static final Set<String> MEMBERS =
            Set.of("name", "breaks", "kind", "rule", "verdict", "alsoBreaks", "version");

    private Faults() {}

    /** The faults of the API, in the order of its {@code faults.yaml}. */
    public static List<Fault> of(Api api) {
        String resource = "/contracts/" + api.folder() + "/faults.yaml";
        try (InputStream in = Faults.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return read(api, new YAMLMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static List<Fault> read(Api api, JsonNode document) {
        List<Fault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode node : document) {
            String name = node.path("name").asString("without a name");
            try {
                faults.add(read(api, node, name));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("fault " + api.folder() + "/" + name + ": " + e.getMessage(), e);
            }
            if (!names.add(name)) {
                throw new IllegalArgumentException("fault " + api.folder() + "/" + name + ": the name is taken");
            }
        }
        return List.copyOf(faults);
    }

    private static Fault read(Api api, JsonNode node, String name) {
        Set<String> allowed = new HashSet<>(MEMBERS);
        allowed.addAll(Mutation.MEMBERS);
        Words.allow(node, allowed);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("not a name in lower case with hyphens");
        }
        Evidence evidence = evidence(Words.text(node, "verdict"));
        List<String> alsoBreaks =
                node.path("alsoBreaks").valueStream().map(JsonNode::asString).toList();
        if (evidence == Evidence.TEXT && !alsoBreaks.isEmpty()) {
            throw new IllegalArgumentException("alsoBreaks says nothing where the verdict is fail");
        }
        return new Fault(
                api,
                name,
                Words.text(node, "breaks"),
                Words.read(Kind.class, Words.text(node, "kind")),
                Words.text(node, "rule"),
                evidence,
                alsoBreaks,
                node.has("version") ? node.path("version").asInt() : null,
                Mutation.of(node));
    }

    private static Evidence evidence(String verdict) {
        return switch (verdict) {
            case "fail" -> Evidence.TEXT;
            case "warning" -> Evidence.SAMPLE;
            case "note" -> Evidence.ASSUMED;
            default -> throw new IllegalArgumentException("a fault brings fail, warning or note, not " + verdict);
        };
    }
}
