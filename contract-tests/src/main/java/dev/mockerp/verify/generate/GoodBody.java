package dev.mockerp.verify.generate;

import dev.mockerp.contract.Shape;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What generated requests start from. */
final class GoodBody {

    private GoodBody() {}

    /** Throws, with everything that is wrong, if the body is not of that shape. */
    static void demand(Shape shape, JsonNode body) {
        String wrong = shape.mismatches(body).stream()
                .map(mismatch -> "%s (%s)".formatted(Place.name(mismatch.pointer()), mismatch.keyword()))
                .collect(Collectors.joining(", "));
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("The body to start from breaks the contract itself: " + wrong + ".");
        }
    }
}
