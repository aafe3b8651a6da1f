package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Paging;
import dev.mockerp.server.flowretail.SortDirection;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part of a result that was asked for, and where it stands in the whole. */
record Page<T>(List<T> items, Paging paging) {

    /** How pages are counted and how large they are. */
    record Rules(int first, int defaultSize, int largestSize) {

        static Rules of(Settings settings) {
            return new Rules(
                    settings.number("flowretail.first-page"),
                    settings.number("flowretail.default-page-size"),
                    settings.number("flowretail.largest-page-size"));
        }
    }

    /** What the four query parameters of every list ask for; a sortBy that is no member asks for nothing. */
    record Wish(int number, int size, @Nullable String sortBy, boolean descending) {

        static Wish of(
                Rules rules,
                SortKeys keys,
                @Nullable Integer pageNumber,
                @Nullable Integer pageSize,
                @Nullable String sortBy,
                @Nullable SortDirection direction) {
            return new Wish(
                    pageNumber == null ? rules.first() : pageNumber,
                    Math.min(pageSize == null ? rules.defaultSize() : pageSize, rules.largestSize()),
                    sortBy != null && keys.names().contains(sortBy) ? sortBy : null,
                    direction == SortDirection.DESC);
        }
    }

    /**
     * Cuts the page out of all results.
     *
     * @param item what is answered of a result
     * @param order the order of the results when nobody asks for another; null if it is the one they come in
     */
    static <R, T> Page<T> of(
            List<R> results,
            Function<R, T> item,
            @Nullable Comparator<R> order,
            Wish wish,
            Rules rules,
            SortKeys keys) {
        List<R> sorted = results;
        if (wish.sortBy() != null) {
            sorted = keys.sort(results, item, wish.sortBy(), wish.descending());
        } else if (order != null || wish.descending()) {
            sorted = order == null ? results : results.stream().sorted(order).toList();
            sorted = wish.descending() ? reversed(sorted) : sorted;
        }
        long start = (long) (wish.number() - rules.first()) * wish.size();
        int from = (int) Math.min(start, sorted.size());
        int to = (int) Math.min(start + wish.size(), sorted.size());
        return new Page<>(sorted.subList(from, to).stream().map(item).toList(), paging(wish, sorted.size()));
    }

    private static <R> List<R> reversed(List<R> results) {
        return new AbstractList<>() {
            @Override
            public R get(int index) {
                return results.get(results.size() - 1 - index);
            }

            @Override
            public int size() {
                return results.size();
            }
        };
    }

    private static Paging paging(Wish wish, int total) {
        return new Paging().pageNumber(wish.number()).pageSize(wish.size()).totalCount(total);
    }
}
