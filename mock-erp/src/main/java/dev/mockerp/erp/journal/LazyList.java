package dev.mockerp.erp.journal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list of which each element is made when it is asked for, so that a long answer is never all in memory. */
final class LazyList<S, T> extends AbstractList<T> implements RandomAccess {

    private final List<S> source;
    private final Function<S, T> form;

    LazyList(List<S> source, Function<S, T> form) {
        this.source = source;
        this.form = form;
    }

    @Override
    public T get(int index) {
        return form.apply(source.get(index));
    }

    @Override
    public int size() {
        return source.size();
    }
}
