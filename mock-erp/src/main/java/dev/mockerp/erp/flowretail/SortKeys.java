package dev.mockerp.erp.flowretail;

import java.beans.PropertyDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/** The members of a generated model by which a list of it can be sorted: the single values, not lists or objects. */
final class SortKeys {

    private final Map<String, Method> getters = new LinkedHashMap<>();

    SortKeys(Class<?> model) {
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(model)) {
            boolean single = Comparable.class.isAssignableFrom(property.getPropertyType());
            if (single && property.getReadMethod() != null) {
                getters.put(property.getName(), property.getReadMethod());
            }
        }
    }

    /** The names, as {@code sortBy} takes them. */
    Set<String> names() {
        return getters.keySet();
    }

    /** The items in the order of that member; equal ones stay as they were. */
    <T> List<T> sort(List<T> items, String name, boolean descending) {
        record Keyed<T>(@Nullable Object key, T item) {}
        Method getter = getters.get(name);
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed<>(key(getter, item), item)));
        Comparator<Object> byKey = Comparator.nullsFirst(SortKeys::compare);
        Comparator<Keyed<T>> order = (a, b) -> byKey.compare(a.key(), b.key());
        keyed.sort(descending ? order.reversed() : order);
        return keyed.stream().map(Keyed::item).toList();
    }

    private static @Nullable Object key(Method getter, Object item) {
        try {
            return getter.invoke(item);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        if (a instanceof String text && b instanceof String other) {
            int folded = text.compareToIgnoreCase(other);
            return folded != 0 ? folded : text.compareTo(other);
        }
        if (a instanceof Enum<?> constant && b instanceof Enum<?> other) {
            return constant.name().compareTo(other.name());
        }
        return ((Comparable<Object>) a).compareTo(b);
    }
}
