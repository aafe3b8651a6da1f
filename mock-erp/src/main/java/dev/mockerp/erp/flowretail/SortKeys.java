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
import java.util.function.Function;
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

    /** The results in the order of that member of their model; equal ones stay as they were. */
    <R, T> List<R> sort(List<R> results, Function<R, T> model, String name, boolean descending) {
        record Keyed<R>(@Nullable Object key, R result) {}
        Method getter = getters.get(name);
        List<Keyed<R>> keyed = new ArrayList<>(results.size());
        results.forEach(result -> keyed.add(new Keyed<>(key(getter, model.apply(result)), result)));
        Comparator<Object> byKey = Comparator.nullsFirst(SortKeys::compare);
        Comparator<Keyed<R>> order = (a, b) -> byKey.compare(a.key(), b.key());
        keyed.sort(descending ? order.reversed() : order);
        return keyed.stream().map(Keyed::result).toList();
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
