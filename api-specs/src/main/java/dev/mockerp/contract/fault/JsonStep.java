package dev.mockerp.contract.fault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Carries out the steps that change JSON. */
final class JsonStep {

    private final Step step;
    private final Source source;

    private JsonStep(Step step, Source source) {
        this.step = step;
        this.source = source;
    }

    /**
     * Changes the document in place.
     *
     * @param holder an array with the document as its one item
     * @return how many places are other than before
     */
    static int apply(Step step, ArrayNode holder, Request request, int turn) {
        return new JsonStep(step, new Source(request, holder, turn)).apply(holder);
    }

    private int apply(ArrayNode holder) {
        boolean absentToo = step.word() == StepWord.SET || step.word() == StepWord.DEFAULT;
        List<Place> places = new ArrayList<>(Places.find(holder, step.operand(), absentToo));
        // Backwards, so that an item that comes or goes does not move those that are still to be changed.
        Collections.reverse(places);
        int count = 0;
        for (Place place : places) {
            if (isWanted(place) && change(place, holder)) {
                count++;
            }
        }
        return count;
    }

    /** The demands are on the members of the object at the place, or else of the object around it. */
    private boolean isWanted(Place place) {
        JsonNode value = place.value();
        JsonNode object = value != null && value.isObject() ? value : place.container();
        return step.where().entrySet().stream()
                .allMatch(demand -> demand.getValue().holds(object.get(demand.getKey())));
    }

    private boolean change(Place place, ArrayNode holder) {
        JsonNode before = place.value();
        switch (step.word()) {
            case SET:
                return put(place, given(place));
            case DEFAULT:
                return before == null && put(place, given(place));
            default:
                return before != null && change(place, before, holder);
        }
    }

    private boolean change(Place place, JsonNode before, ArrayNode holder) {
        switch (step.word()) {
            case REMOVE:
                place.remove();
                return true;
            case RENAME:
                return place.rename(step.argument("to").asString());
            case DUPLICATE:
                return place.duplicate(before);
            case APPEND:
                JsonNode item = given(place);
                return before instanceof ArrayNode array && item != null && array.add(item) == array;
            case SWAP:
                return swap(place, holder);
            default:
                return put(place, Change.of(step, before));
        }
    }

    private boolean swap(Place place, ArrayNode holder) {
        List<Place> others = Places.find(holder, step.argument("with").asString(), false);
        JsonNode one = place.value();
        JsonNode other = others.isEmpty() ? null : others.get(0).value();
        if (one == null || other == null || one.equals(other)) {
            return false;
        }
        others.get(0).put(one);
        place.put(other);
        return true;
    }

    private static boolean put(Place place, @Nullable JsonNode value) {
        if (value == null || value.equals(place.value())) {
            return false;
        }
        place.put(value);
        return true;
    }

    private @Nullable JsonNode given(Place place) {
        return step.arguments().has("to")
                ? step.argument("to").deepCopy()
                : source.value(step.argument("from").asString(), place);
    }
}
