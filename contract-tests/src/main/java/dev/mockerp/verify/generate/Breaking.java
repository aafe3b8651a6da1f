package dev.mockerp.verify.generate;

import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shape.Mismatch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Collects broken bodies, and takes only such as break what they name. */
final class Breaking {

    static final String JSON_TYPE = "application/json";

    private final Shape shape;
    private final JsonNode base;
    private final List<Breach> breaches = new ArrayList<>();

    Breaking(Shape shape, JsonNode base) {
        this.shape = shape;
        this.base = base;
    }

    List<Breach> breaches() {
        return breaches;
    }

    /** Takes the best of the values for that place, if one breaks the keyword. */
    void put(Place place, String keyword, String name, List<JsonNode> values) {
        List<JsonNode> bodies = values.stream()
                .map(value -> Edited.with(base, place.pointer(), value))
                .toList();
        offer(place, keyword, name, bodies);
    }

    /**
     * Takes the first body that breaks the keyword alone, else the first that breaks it with others of the same place:
     * where a text must have two letters, one of three has the wrong length and the wrong pattern at once.
     */
    void offer(Place place, String keyword, String name, List<JsonNode> bodies) {
        Optional<JsonNode> alone = bodies.stream()
                .filter(body -> named(place, keyword, shape.mismatches(body)) == 1)
                .findFirst();
        alone.or(() -> bodies.stream()
                        .filter(body -> named(place, keyword, shape.mismatches(body)) > 1)
                        .findFirst())
                .ifPresent(body -> take(place, keyword, name, body));
    }

    /** How many mismatches there are if the named one is among them and all are at its place, else zero. */
    private static int named(Place place, String keyword, List<Mismatch> mismatches) {
        boolean here =
                mismatches.stream().allMatch(mismatch -> mismatch.pointer().equals(pointer(place)));
        boolean named = mismatches.stream().anyMatch(mismatch -> isNamed(place, keyword, mismatch));
        return here && named ? mismatches.size() : 0;
    }

    private static boolean isNamed(Place place, String keyword, Mismatch mismatch) {
        if (place.choice() != null) {
            return mismatch.keyword().equals("oneOf") || mismatch.keyword().equals("anyOf");
        }
        return mismatch.keyword().equals(keyword.equals("nonNull") ? "type" : keyword);
    }

    /** A value that fits none of several alternatives is told as a whole. */
    private static String pointer(Place place) {
        return place.choice() == null ? place.pointer() : place.choice();
    }

    private void take(Place place, String keyword, String name, JsonNode body) {
        Mismatch mismatch = shape.mismatches(body).stream()
                .filter(candidate -> isNamed(place, keyword, candidate))
                .findFirst()
                .orElseThrow();
        breaches.add(new Breach(
                name,
                place.pointer(),
                keyword,
                body.toString().getBytes(StandardCharsets.UTF_8),
                JSON_TYPE,
                mismatch.expected(),
                observed(body.at(mismatch.pointer()), mismatch)));
    }

    /** Without its quotes a string would read like the kind that it should have been. */
    private static String observed(JsonNode value, Mismatch mismatch) {
        boolean misleads = value.isString() && mismatch.keyword().equals("type");
        return misleads ? '"' + mismatch.actual() + '"' : mismatch.actual();
    }
}
