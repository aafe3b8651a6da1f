package dev.mockerp.verify.generate;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Shape;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the requests that an ERP must refuse, from what the contract says of a body. */
public final class Breaches {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Breaking breaking;
    private final JsonNode base;

    private Breaches(Breaking breaking, JsonNode base) {
        this.breaking = breaking;
        this.base = base;
    }

    /**
     * A few bodies that each break one statement of the schema at {@code schemaPointer}, in its order, the same in
     * every run. Each was held against the schema: it breaks what it names, at that place, and no other place.
     *
     * @param base a good body; what is not broken stays as it is there
     * @throws IllegalArgumentException if the base is not of the schema
     */
    public static List<Breach> of(Contract contract, String schemaPointer, JsonNode base) {
        Shape shape = contract.shapes().at(schemaPointer);
        GoodBody.demand(shape, base);
        List<Place> places = Places.of(contract.document(), schemaPointer);
        Breaking breaking = new Breaking(shape, base);
        Breaches breaches = new Breaches(breaking, base);
        places.stream().filter(Place::required).forEach(breaches::leaveOut);
        WrongKinds.of(places).forEach(wrong -> breaches.giveKind(wrong.place(), wrong.kind()));
        places.forEach(breaches::giveValue);
        List<Breach> all = new ArrayList<>(breaking.breaches());
        all.addAll(BrokenText.of(base));
        return List.copyOf(all);
    }

    private void leaveOut(Place place) {
        String around = place.pointer().substring(0, place.pointer().lastIndexOf('/'));
        JsonNode body = base.at(around).isObject()
                ? Edited.without(base, place.pointer())
                : Edited.with(base, around, JSON.objectNode());
        breaking.offer(place, "required", place.name() + " is missing", List.of(body));
        breaking.put(place, "nonNull", place.name() + " is null", List.of(JSON.nullNode()));
    }

    private void giveKind(Place place, Kind kind) {
        boolean fraction = kind == Kind.NUMBER && place.isWhole();
        breaking.put(
                place,
                "type",
                place.name() + " is " + (fraction ? "a fraction" : kind.words()),
                List.of(fraction ? JSON.numberNode(1.5) : kind.like(base.at(place.pointer()), place.kind())));
    }

    private void giveValue(Place place) {
        for (BrokenValue broken : BrokenValue.of(place, base.at(place.pointer()))) {
            breaking.put(place, broken.keyword(), place.name() + " " + broken.words(), broken.candidates());
        }
    }
}
