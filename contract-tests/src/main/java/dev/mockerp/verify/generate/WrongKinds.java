package dev.mockerp.verify.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses which wrong kinds of value are tried where: few, yet each kind somewhere. */
final class WrongKinds {

    /** So many places, from the outside in, get two wrong kinds; the others get one. */
    private static final int TWICE = 3;

    private final Map<Kind, Integer> uses = new EnumMap<>(Kind.class);
    private final List<WrongKind> chosen = new ArrayList<>();

    private WrongKinds() {}

    record WrongKind(Place place, Kind kind) {}

    /** By place, in the order of the places; a number where a whole number is right stands for a fraction. */
    static List<WrongKind> of(List<Place> places) {
        WrongKinds kinds = new WrongKinds();
        List<Place> typed =
                places.stream().filter(place -> !wrong(place).isEmpty()).toList();
        for (int i = 0; i < typed.size(); i++) {
            Place place = typed.get(i);
            List<Kind> wrong = wrong(place);
            if (i < TWICE) {
                Kind nearest = place.kind().nearest();
                kinds.choose(place, wrong.contains(nearest) ? nearest : wrong.get(0));
            }
            kinds.chooseRarest(place, wrong);
            if (place.isWhole()) {
                kinds.choose(place, Kind.NUMBER);
            }
        }
        for (Kind kind : Kind.values()) {
            if (kinds.uses(kind) == 0) {
                typed.stream()
                        .filter(place -> wrong(place).contains(kind))
                        .reduce((first, last) -> last)
                        .ifPresent(place -> kinds.choose(place, kind));
            }
        }
        return kinds.chosen.stream()
                .sorted(Comparator.comparingInt(wrong -> typed.indexOf(wrong.place())))
                .toList();
    }

    private static List<Kind> wrong(Place place) {
        List<Kind> wrong = new ArrayList<>(List.of(Kind.values()));
        wrong.removeAll(place.kinds());
        return wrong;
    }

    private void chooseRarest(Place place, List<Kind> wrong) {
        wrong.stream()
                .filter(kind -> !chosen.contains(new WrongKind(place, kind)))
                .min(Comparator.comparingInt(this::uses))
                .ifPresent(kind -> choose(place, kind));
    }

    private void choose(Place place, Kind kind) {
        chosen.add(new WrongKind(place, kind));
        uses.merge(kind, 1, Integer::sum);
    }

    private int uses(Kind kind) {
        return uses.getOrDefault(kind, 0);
    }
}
