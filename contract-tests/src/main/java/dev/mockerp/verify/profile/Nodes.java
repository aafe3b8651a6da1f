package dev.mockerp.verify.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Takes names and texts out of YAML nodes, and notes what is wrong with them. */
record Nodes(Variables variables, Problems problems) {

    /** The text as it is written, with the environment in it: 0128 and 1e3 stay what they are. */
    Optional<String> text(String place, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            problem(node, place + " must be a text");
            return Optional.empty();
        }
        List<String> broken = variables.problems(scalar.getValue());
        broken.forEach(problem -> problem(node, place + " " + problem));
        if (!broken.isEmpty()) {
            return Optional.empty();
        }
        String text = variables.expand(scalar.getValue());
        if (text.isBlank()) {
            problem(node, place + " is empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** What a mapping holds by name; of a name that stands there twice, the first. */
    Map<String, Node> entries(String place, MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Node key = tuple.getKeyNode();
            if (!(key instanceof ScalarNode name)) {
                problem(key, (place.isEmpty() ? "the profile" : place) + " has a name that is no text");
            } else if (entries.putIfAbsent(name.getValue(), tuple.getValueNode()) != null) {
                problem(key, inside(place, name.getValue()) + " stands there already");
            }
        }
        return entries;
    }

    /** Notes what is wrong with a node. */
    void problem(Node node, String sentence) {
        problems.add(line(node), sentence);
    }

    /** How people write where a member stands. */
    static String inside(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    /** Whether nothing is written for a name, or null. */
    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().matches("|~|null|Null|NULL");
    }

    /** The line, from 1. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(Problems.NOWHERE);
    }
}
