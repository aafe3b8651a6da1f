package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Paging;
import dev.mockerp.server.flowretail.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** Cuts the page out of all results, which come in the order that holds when nobody asks for another. */
    static <T> Page<T> of(Stream<T> results, Wish wish, Rules rules, SortKeys keys) {
        long start = (long) (wish.number() - rules.first()) * wish.size();
        if (wish.sortBy() == null && !wish.descending()) {
            return streamed(results, wish, start);
        }
        List<T> all = results.toList();
        List<T> sorted = wish.sortBy() == null ? reversed(all) : keys.sort(all, wish.sortBy(), wish.descending());
        int from = (int) Math.min(start, sorted.size());
        int to = (int) Math.min(start + wish.size(), sorted.size());
        return new Page<>(sorted.subList(from, to), paging(wish, sorted.size()));
    }

    private static <T> Page<T> streamed(Stream<T> results, Wish wish, long start) {
        List<T> items = new ArrayList<>();
        int[] count = {0};
        results.forEachOrdered(result -> {
            if (count[0] >= start && items.size() < wish.size()) {
                items.add(result);
            }
            count[0]++;
        });
        return new Page<>(items, paging(wish, count[0]));
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static Paging paging(Wish wish, int total) {
        return new Paging().pageNumber(wish.number()).pageSize(wish.size()).totalCount(total);
    }
}
