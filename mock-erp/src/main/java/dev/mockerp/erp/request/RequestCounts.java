package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many requests were answered, how, and how long it took: since the start, for each operation that there is.
 *
 * <p>This is on the way of every request, so that it does no more than add. It never grows.
 */
public final class RequestCounts {

    /** Upper bounds of the classes of duration, in seconds; one more class is above them all. */
    public static final List<Double> SECONDS =
            List.of(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0);

    private static final long[] NANOSECONDS =
            SECONDS.stream().mapToLong(seconds -> (long) (seconds * 1e9)).toArray();
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

    /** Those that were not asked for nothing, in no order. */
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
        private final AtomicLongArray byDuration = new AtomicLongArray(NANOSECONDS.length + 1);
        private final LongAdder nanoseconds = new LongAdder();

        private Counts(String api, String operation) {
            this.api = api;
            this.operation = operation;
        }

        private void add(int status, long duration) {
            int place = 0;
            while (place < NANOSECONDS.length && duration > NANOSECONDS[place]) {
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

        /** How many requests took how long: in the order of {@link #SECONDS}, and those above. */
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
