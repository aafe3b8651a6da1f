package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How many requests were answered, how, and how long it took: since the start, for each operation that there is.
 *
 * <p>This is on the way of every request, so that it does no more than add. It never grows.
 */
public final class RequestCounts {

    /** Upper bounds of the classes of duration; one more class is above them all. */
    private static final long[] MICROSECONDS = {
        500,
        1_000,
        2_500,
        5_000,
        10_000,
        25_000,
        50_000,
        100_000,
        250_000,
        500_000,
        1_000_000,
        2_500_000,
        5_000_000,
        10_000_000
    };

    private static final int STATUSES = 600;

    private final Map<Operation, Counts> ofOperations = new IdentityHashMap<>();
    private final Map<ServedApi, Counts> ofApis = new IdentityHashMap<>();
    private final Counts ofNone = new Counts("", "");

    /** For the operations of those APIs. */
    public RequestCounts(List<ServedApi> apis) {
        for (ServedApi api : apis) {
            ofApis.put(api, new Counts(api.name(), ""));
            api.operations().forEach(operation -> ofOperations.put(operation, new Counts(api.name(), operation.id())));
        }
    }

    void count(@Nullable ServedApi api, @Nullable Operation operation, int status, long nanoseconds) {
        Counts counts = operation != null ? ofOperations.get(operation) : api != null ? ofApis.get(api) : ofNone;
        counts.add(status, nanoseconds);
    }

    /** The upper bounds of the classes of duration, in seconds, in rising order; the last is infinite. */
    public static List<Double> bounds() {
        return DoubleStream.concat(
                        LongStream.of(MICROSECONDS).mapToDouble(bound -> bound / 1e6),
                        DoubleStream.of(Double.POSITIVE_INFINITY))
                .boxed()
                .toList();
    }

    /** Those of what was asked, in no order. */
    public List<Counts> all() {
        List<Counts> all = new ArrayList<>(ofOperations.values());
        all.addAll(ofApis.values());
        all.add(ofNone);
        return all.stream().filter(counts -> counts.nanoseconds.sum() > 0).toList();
    }

    /** What became of the requests for one operation; or for none, of one API or of no API. */
    public static final class Counts {

        private final String api;
        private final String operation;
        private final AtomicLongArray byStatus = new AtomicLongArray(STATUSES);
        private final AtomicLongArray byDuration = new AtomicLongArray(MICROSECONDS.length + 1);
        private final LongAdder nanoseconds = new LongAdder();

        private Counts(String api, String operation) {
            this.api = api;
            this.operation = operation;
        }

        private void add(int status, long duration) {
            int place = 0;
            while (place < MICROSECONDS.length && duration > MICROSECONDS[place] * 1000) {
                place++;
            }
            byDuration.incrementAndGet(place);
            byStatus.incrementAndGet(Math.min(status, STATUSES - 1));
            nanoseconds.add(duration);
        }

        /** Name of the API; empty if it was none. */
        public String api() {
            return api;
        }

        /** The {@code operationId}; empty if it was none. */
        public String operation() {
            return operation;
        }

        /** The statuses that were answered. */
        public List<Integer> statuses() {
            return IntStream.range(0, STATUSES)
                    .filter(status -> byStatus.get(status) > 0)
                    .boxed()
                    .toList();
        }

        /** How many requests were answered with that status. */
        public long answered(int status) {
            return byStatus.get(status);
        }

        /** How many requests took how long: in the order of {@link #bounds()}. */
        public List<Long> byDuration() {
            return IntStream.range(0, byDuration.length())
                    .mapToObj(byDuration::get)
                    .toList();
        }

        /** How long they took together. */
        public double seconds() {
            return nanoseconds.sum() / 1e9;
        }
    }
}
