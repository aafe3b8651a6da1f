package dev.mockerp.verify.generate;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes well-formed requests that differ in what the contract leaves open, a few that cover each choice once. */
public final class Variations {

    private final Shape shape;
    private final List<Place> places;
    private final JsonNode base;
    private final Map<String, List<JsonNode>> values;
    private final List<Variation> variations = new ArrayList<>();

    private Variations(Shape shape, List<Place> places, JsonNode base, Map<String, List<JsonNode>> values) {
        this.shape = shape;
        this.places = places;
        this.base = base;
        this.values = values;
    }

    /** As with neither values, nor free text, nor long lists. */
    public static List<Variation> of(Contract contract, String schemaPointer, JsonNode base) {
        return of(contract, schemaPointer, base, Map.of(), Set.of(), 1);
    }

    /**
     * Bodies of the schema at {@code schemaPointer}, in which each optional member is absent once and present once,
     * and lengths are at their limits; the same in every run. A member is present only with a value that the base or
     * {@code values} has. Members within items of arrays stay as they are.
     *
     * @param base a good body; what a variation does not name stays as it is there
     * @param values further good values, by JSON pointer of the member in the body; one that is not of the schema is
     *     left out
     * @param freeText pointers of the text members that may say anything: they get Unicode, long and shortest texts
     * @param longestList the lists that are in the base or in {@code values} get so many items, by repeating theirs;
     *     not those whose items are judged one by one. Below 2: no such request
     * @throws IllegalArgumentException if the base is not of the schema
     */
    public static List<Variation> of(
            Contract contract,
            String schemaPointer,
            JsonNode base,
            Map<String, List<JsonNode>> values,
            Set<String> freeText,
            int longestList) {
        Shape shape = contract.shapes().at(schemaPointer);
        GoodBody.demand(shape, base);
        List<Place> places = Places.of(contract.document(), schemaPointer);
        Variations made = new Variations(shape, places, base, values);
        made.presentAndAbsent();
        made.otherValues();
        made.texts(freeText);
        made.lists(longestList);
        return List.copyOf(made.variations);
    }

    private void presentAndAbsent() {
        List<Place> optional = optional();
        Draft full = full();
        add(full.changed().isEmpty() ? "with the members of the base" : "with " + Draft.list(full.changed()), full);

        Draft nested = new Draft(shape, full.body());
        optional.stream().filter(place -> depth(place) > 1).forEach(nested::remove);
        add("without " + Draft.list(nested.changed()), nested);

        Draft least = new Draft(shape, base);
        optional.stream().filter(place -> depth(place) == 1).forEach(least::remove);
        add("without " + Draft.list(least.changed()), least);
    }

    /** The base with every optional member that there is a value for. */
    private Draft full() {
        Draft full = new Draft(shape, base);
        for (Place place : optional()) {
            if (full.body().at(place.pointer()).isMissingNode()) {
                given(place).stream().findFirst().ifPresent(value -> full.put(place, value));
            }
        }
        return full;
    }

    /** The second given value of every member in one request, the third of every member in the next. */
    private void otherValues() {
        JsonNode full = full().body();
        Map<Integer, Draft> rounds = new LinkedHashMap<>();
        for (Place place : places) {
            List<JsonNode> others = given(place).stream()
                    .filter(value -> !full.at(place.pointer()).equals(value))
                    .distinct()
                    .toList();
            for (int i = 0; i < others.size(); i++) {
                rounds.computeIfAbsent(i, round -> new Draft(shape, full)).put(place, others.get(i));
            }
        }
        rounds.forEach((round, draft) -> add("with other values, " + (round + 1), draft));
    }

    private void texts(Set<String> freeText) {
        List<Place> free = places.stream()
                .filter(place -> freeText.contains(place.pointer()))
                .toList();
        for (FreeText kind : FreeText.values()) {
            Draft draft = new Draft(shape, base);
            free.forEach(
                    place -> kind.write(place, base.at(place.pointer())).ifPresent(text -> draft.put(place, text)));
            add(Draft.list(draft.changed()) + " " + kind.words(), draft);
        }
    }

    private void lists(int longest) {
        Draft one = new Draft(shape, base);
        Draft many = new Draft(shape, base);
        for (Place place : places) {
            List<JsonNode> items = Lists.items(place, base.at(place.pointer()), given(place));
            if (longest > 1 && !items.isEmpty() && !place.isInArray()) {
                one.put(place, Lists.of(1, items));
                many.put(place, Lists.of(longest, items));
            }
        }
        add(Draft.list(one.changed()) + " of 1", one);
        add(Draft.list(many.changed()) + " of " + longest, many);
    }

    private List<Place> optional() {
        return places.stream()
                .filter(place -> !place.required()
                        && !place.isInArray()
                        && !place.pointer().isEmpty())
                .toList();
    }

    private List<JsonNode> given(Place place) {
        return values.getOrDefault(place.pointer(), List.of());
    }

    private static long depth(Place place) {
        return place.pointer().chars().filter(letter -> letter == '/').count();
    }

    /** The first body stands always; another only if it changes something and is not there yet. */
    private void add(String name, Draft draft) {
        boolean fresh = !draft.changed().isEmpty()
                && variations.stream().noneMatch(variation -> variation.body().equals(draft.body()));
        if (variations.isEmpty() || fresh) {
            variations.add(new Variation(name, draft.body()));
        }
    }
}
