package dev.mockerp.erp.shoxl;

import java.util.HashMap;
import java.util.Map;

/** Values that many products have, such as units, so that one of each is kept. */
final class CommonValues {

    /** There are few; whoever has more has them not much in common. */
    private static final int MOST = 1_000;

    private final Map<Object, Object> values = new HashMap<>();

    /** The one that equals the value; itself if it is the first. */
    @SuppressWarnings("unchecked")
    <T> T of(T value) {
        Object known = values.size() < MOST ? values.putIfAbsent(value, value) : values.get(value);
        return known == null ? value : (T) known;
    }
}
