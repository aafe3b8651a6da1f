package dev.mockerp.verify.generate;

import dev.mockerp.contract.Shape;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A body on its way to a variation: it takes only changes that leave it of its schema. */
final class Draft {

    private static final int NAMED = 3;

    private final Shape shape;
    private final List<String> changed = new ArrayList<>();
    private JsonNode body;

    Draft(Shape shape, JsonNode body) {
        this.shape = shape;
        this.body = body;
    }

    JsonNode body() {
        return body;
    }

    /** The names of the places that were changed, in the order of the changes. */
    List<String> changed() {
        return changed;
    }

    void put(Place place, JsonNode value) {
        change(place, Edited.with(body, place.pointer(), value));
    }

    void remove(Place place) {
        change(place, Edited.without(body, place.pointer()));
    }

    private void change(Place place, JsonNode changedBody) {
        if (!changedBody.equals(body) && shape.mismatches(changedBody).isEmpty()) {
            body = changedBody;
            changed.add(place.name());
        }
    }

    /** Names as a sentence has them; all but the first few are counted only. */
    static String list(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        if (names.size() <= NAMED) {
            int last = names.size() - 1;
            return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        }
        return String.join(", ", names.subList(0, NAMED - 1)) + " and " + (names.size() - NAMED + 1) + " more";
    }
}
