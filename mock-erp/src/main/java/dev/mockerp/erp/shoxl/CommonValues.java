package dev.mockerp.erp.shoxl;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of which many products have the same, so that one of each is kept. */
final class CommonValues {

    /** So many are looked for; where there are more, they are not much in common. */
    private static final int MOST = 100_000;

    private final Map<Object, Object> values = new HashMap<>();

    /** The one that equals the value; itself if it is the first. */
    @SuppressWarnings("unchecked")
    <T> @Nullable T of(@Nullable T value) {
        if (value == null) {
            return null;
        }
        Object known = values.size() < MOST ? values.putIfAbsent(value, value) : values.get(value);
        return known == null ? value : (T) known;
    }
}
