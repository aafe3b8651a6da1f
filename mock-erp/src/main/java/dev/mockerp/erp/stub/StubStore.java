package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import com.github.tomakehurst.wiremock.store.InMemoryStubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stubs of a sandbox, as WireMock keeps them, and how much room its own take. */
final class StubStore extends InMemoryStubMappingStore {

    private final Map<UUID, Integer> bytes = new ConcurrentHashMap<>();
    private final ThreadLocal<@Nullable StubMapping> lookedAt = new ThreadLocal<>();
    private volatile boolean empty = true;

    /** Whether there is none: all that a request has to ask where there are no stubs. */
    boolean isEmpty() {
        return empty;
    }

    /**
     * The stub that a request was last compared with on this thread; if one matched, that one. Null if there was none.
     */
    @Nullable
    StubMapping lookedAt() {
        return lookedAt.get();
    }

    /** Forgets what was last compared on this thread. */
    void lookAway() {
        lookedAt.remove();
    }

    /** One by one, and no further than somebody wants to know. */
    @Override
    public Stream<StubMapping> findAllMatchingRequest(
            Request request, Map<String, RequestMatcherExtension> matchers, Consumer<SubEvent> events) {
        return getAll().filter(stub -> {
            lookedAt.set(stub);
            MatchResult result = stub.getRequest().match(request, matchers);
            result.getSubEvents().forEach(events);
            return result.isExactMatch();
        });
    }

    int count() {
        return bytes.size();
    }

    long bytes() {
        return bytes.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** The bytes that a stub takes, roughly. */
    static int bytes(StubMapping stub) {
        return Json.write(stub).length();
    }

    /** Stubs in the order in which they came, of those in the order in which they match. */
    static List<StubMapping> oldestFirst(List<StubMapping> latestFirst) {
        List<StubMapping> oldestFirst = new ArrayList<>(latestFirst);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    @Override
    public void add(StubMapping stub) {
        super.add(stub);
        bytes.put(stub.getId(), stub instanceof FolderStub ? 0 : bytes(stub));
        empty = false;
    }

    @Override
    public void replace(StubMapping existing, StubMapping updated) {
        // Where the one was in the order the other is.
        updated.setInsertionIndex(existing.getInsertionIndex());
        super.replace(existing, updated);
        bytes.put(updated.getId(), bytes(updated));
    }

    /** Who takes stubs away may name them by what they match rather than by their id. */
    @Override
    @SuppressWarnings("removal")
    public void remove(StubMapping stub) {
        super.remove(stub);
        Set<UUID> left = getAll().map(StubMapping::getId).collect(Collectors.toSet());
        bytes.keySet().retainAll(left);
        empty = left.isEmpty();
    }

    @Override
    public void clear() {
        super.clear();
        bytes.clear();
        empty = true;
    }
}
