package dev.mockerp.erp.control;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind that an ERP can be asked for, such as its products.
 *
 * @param name the kind as the control contract calls it
 * @param items gives all of them in the sandbox which the request at hand is for, in a stable order
 */
public record DataKind(String name, Supplier<Stream<Item>> items) {

    /**
     * One of them.
     *
     * @param id what identifies it in a request
     * @param name what people call it
     * @param within the identifier of what it belongs to; null where the kind has nothing of the sort
     * @param headers what a request needs to be let in to it; empty if that is nothing, or nothing lets anybody in
     */
    public record Item(String id, String name, @Nullable String within, Map<String, String> headers) {

        /** Whether its identifier or its name contains a text in lower case. */
        boolean contains(String text) {
            return text.isEmpty()
                    || id.toLowerCase(Locale.ROOT).contains(text)
                    || name.toLowerCase(Locale.ROOT).contains(text);
        }
    }
}
