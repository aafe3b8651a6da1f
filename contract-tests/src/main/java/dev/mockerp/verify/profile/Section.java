package dev.mockerp.verify.profile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of the profile that has members. What is wrong is noted; the answer is then as if it were absent. */
record Section(String place, int line, Map<String, Node> members, Nodes nodes) {

    /** The part that a mapping is; {@code kind} is the one whose names it may have. */
    static Section of(String place, String kind, int line, MappingNode mapping, Nodes nodes) {
        Map<String, Node> entries = nodes.entries(place, mapping);
        Section section = new Section(place, line, entries, nodes);
        entries.keySet().stream()
                .filter(name -> !Members.OF.get(kind).contains(name))
                .forEach(name -> section.problem(name, "is not known" + Members.hint(kind, name)));
        entries.values().removeIf(Nodes::isNull);
        return section;
    }

    /** Whether the member is there and not null. */
    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Whether the member is a list that holds nothing. */
    boolean isEmptyList(String name) {
        return members.get(name) instanceof SequenceNode list && list.getValue().isEmpty();
    }

    /** Notes what is wrong with a member, or with its absence. */
    void problem(String name, String sentence) {
        Node node = members.get(name);
        nodes.problems().add(node == null ? line : Nodes.line(node), Nodes.inside(place, name) + " " + sentence);
    }

    /** The part of that name; without members if it is absent. */
    Section section(String name) {
        if (members.get(name) instanceof MappingNode mapping) {
            return of(Nodes.inside(place, name), name, Nodes.line(mapping), mapping, nodes);
        }
        if (has(name)) {
            problem(name, "must have members, such as " + Members.OF.get(name).get(0));
        }
        return new Section(Nodes.inside(place, name), line, Map.of(), nodes);
    }

    /** The parts that a list of that name holds. */
    List<Section> sections(String name) {
        List<Section> sections = new ArrayList<>();
        String hint = " must have members, such as " + Members.OF.get(name).get(0);
        items(name).forEach((item, node) -> {
            if (node instanceof MappingNode mapping) {
                sections.add(of(item, name, Nodes.line(node), mapping, nodes));
            } else {
                nodes.problem(node, item + hint);
            }
        });
        return sections;
    }

    /** The text of the member. */
    Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).flatMap(node -> nodes.text(Nodes.inside(place, name), node));
    }

    /** The text of a member that must be there. */
    Optional<String> needed(String name, String why) {
        demand(name, why);
        return text(name);
    }

    /** Notes it if a member is not there. */
    void demand(String name, String why) {
        if (!has(name)) {
            problem(name, "is missing: " + why);
        }
    }

    /** What a text stands for; the demand says what it must be, and {@code meaning} throws if it is not. */
    <T> Optional<T> value(String name, String demand, Function<String, T> meaning) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(meaning.apply(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                problem(name, "must be " + demand);
                return Optional.empty();
            }
        });
    }

    /** One of several things, each of which has a word. */
    <T> Optional<T> choice(String name, List<T> things, Function<T, String> word) {
        List<String> words = things.stream().map(word).toList();
        return text(name).flatMap(text -> {
            if (!words.contains(text)) {
                problem(name, "must be one of " + String.join(", ", words) + Nearest.suggestion(text, words));
            }
            return things.stream()
                    .filter(thing -> word.apply(thing).equals(text))
                    .findFirst();
        });
    }

    /** The texts that a list of that name holds, each of them once; {@code fault} says what is wrong with one. */
    List<String> texts(String name, Function<String, Optional<String>> fault) {
        Set<String> texts = new LinkedHashSet<>();
        items(name)
                .forEach((item, node) -> nodes.text(item, node).ifPresent(text -> {
                    Optional<String> wrong = texts.add(text) ? fault.apply(text) : Optional.of("stands there already");
                    wrong.ifPresent(sentence -> nodes.problem(node, item + " " + sentence));
                }));
        return List.copyOf(texts);
    }

    /** Names of the vendor's choice with a text each, in their order. */
    Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String here = Nodes.inside(place, name);
        if (members.get(name) instanceof MappingNode mapping) {
            nodes.entries(here, mapping)
                    .forEach((key, node) ->
                            nodes.text(Nodes.inside(here, key), node).ifPresent(text -> pairs.put(key, text)));
        } else if (has(name)) {
            problem(name, "must have members: a name and a text each");
        }
        return Collections.unmodifiableMap(pairs);
    }

    private Map<String, Node> items(String name) {
        Map<String, Node> items = new LinkedHashMap<>();
        if (members.get(name) instanceof SequenceNode sequence) {
            sequence.getValue().forEach(node -> items.put(Nodes.inside(place, name) + "[" + items.size() + "]", node));
        } else if (has(name)) {
            problem(name, "must be a list, such as [\"a\", \"b\"]");
        }
        return items;
    }
}
