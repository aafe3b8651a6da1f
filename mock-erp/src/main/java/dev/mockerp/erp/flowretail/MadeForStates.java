package dev.mockerp.erp.flowretail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.node.ObjectNode;

/** The customers that were made for provider states in one sandbox; the oldest are forgotten. Safe for many threads. */
final class MadeForStates {

    private static final int MOST = 10_000;

    private final AtomicInteger number = new AtomicInteger();

    /** For which state with which parameters a customer was made, by its identifier. */
    private final Map<String, List<Object>> made = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Object>> eldest) {
            return size() > MOST;
        }
    };

    /** A number that no other customer of a state has. */
    int nextNumber() {
        return number.incrementAndGet();
    }

    synchronized void add(String customerUid, String state, ObjectNode params) {
        made.put(customerUid, List.of(state, params));
    }

    /**
     * Forgets the customers that were made for that state with those parameters, or the one whose identifier the
     * parameters name.
     *
     * @return their identifiers
     */
    synchronized List<String> remove(String state, ObjectNode params) {
        List<String> uids = made.entrySet().stream()
                .filter(entry -> entry.getValue().equals(List.of(state, params))
                        || entry.getKey().equals(params.path("customerUid").asString("")))
                .map(Map.Entry::getKey)
                .toList();
        uids.forEach(made::remove);
        return uids;
    }
}
