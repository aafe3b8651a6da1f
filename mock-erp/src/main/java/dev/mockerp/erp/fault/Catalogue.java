package dev.mockerp.erp.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.erp.request.ServedApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The faults that the checker is tested with, as this mock can have them. They are read when somebody first asks. */
final class Catalogue {

    private static final double LIKE = 0.5;
    private static final int SHORTEST_STEM = 4;
    private static final int MOST_NEAR = 3;

    private final List<ServedApi> apis;
    private @Nullable List<Entry> entries;

    /**
     * A fault.
     *
     * @param api the API as it is served
     * @param reason why this mock cannot have it; null if it can
     */
    record Entry(ServedApi api, Fault fault, @Nullable String reason) {

        /** Its name behind that of its API, which no other has. */
        String name() {
            return fault.toString();
        }

        /** Ids of the operations that it is for. */
        List<String> operations() {
            List<String> named = fault.mutation().operations();
            return named.isEmpty()
                    ? api.operations().stream().map(operation -> operation.id()).toList()
                    : named;
        }
    }

    Catalogue(List<ServedApi> apis) {
        this.apis = apis;
    }

    /** All of them, in the order of the catalogues. */
    synchronized List<Entry> all() {
        if (entries == null) {
            entries = Stream.of(Api.values()).flatMap(this::entries).toList();
        }
        return entries;
    }

    /** Those that are called so, with or without their API: mostly one. */
    List<Entry> named(String name) {
        List<Entry> named = new ArrayList<>();
        for (Entry entry : all()) {
            if (entry.name().equals(name) || entry.fault().name().equals(name)) {
                named.add(entry);
            }
        }
        return named;
    }

    /** The names of faults to be had that share half of their words with that one, the nearest first; at most three. */
    List<String> near(String name) {
        List<String> asked = words(name);
        return all().stream()
                .filter(entry -> entry.reason() == null && likeness(asked, entry) >= LIKE)
                .sorted(Comparator.comparingDouble(entry -> -likeness(asked, entry)))
                .limit(MOST_NEAR)
                .map(Entry::name)
                .toList();
    }

    private static List<String> words(String name) {
        return List.of(name.substring(name.indexOf('/') + 1).split("-"));
    }

    /** Which part of their words two names share. */
    private static double likeness(List<String> asked, Entry entry) {
        List<String> words = words(entry.fault().name());
        long shared = asked.stream()
                .filter(word -> words.stream().anyMatch(other -> areAkin(word, other)))
                .count();
        return 2.0 * shared / (asked.size() + words.size());
    }

    /** Such as overlap and overlapping. */
    private static boolean areAkin(String word, String other) {
        return word.equals(other)
                || Math.min(word.length(), other.length()) >= SHORTEST_STEM
                        && (word.startsWith(other) || other.startsWith(word));
    }

    private Stream<Entry> entries(Api api) {
        return apis.stream()
                .filter(served -> served.name().equals(api.folder()))
                .flatMap(served ->
                        Faults.of(api).stream().map(fault -> new Entry(served, fault, reason(served, fault))));
    }

    private static @Nullable String reason(ServedApi served, Fault fault) {
        if (fault.mutation().behaviour() != null) {
            return "It takes more than a change of one request or answer: memory, credentials or requests of its own.";
        }
        Integer version = fault.version();
        String serves = served.document().at("/info/version").asString();
        return version == null || serves.equals(version.toString())
                ? null
                : "It is a fault of contract version " + version + ", and this mock serves " + serves + ".";
    }
}
