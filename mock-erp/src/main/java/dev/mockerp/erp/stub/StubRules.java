package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Which stubs this mock takes, and how many; WireMock tells its client why one is refused. */
final class StubRules implements StubLifecycleListener {

    /** WireMock's own number for input that cannot be taken. */
    private static final int CODE = 10;

    private final StubOptions options;
    private final StubStore stubs;
    private final LongSupplier bytesOfAll;

    /** For those stubs; with the bytes that share the room with theirs, and theirs. */
    StubRules(StubOptions options, StubStore stubs, LongSupplier bytesOfAll) {
        this.options = options;
        this.stubs = stubs;
        this.bytesOfAll = bytesOfAll;
    }

    @Override
    public String getName() {
        return "mock-erp-rules";
    }

    @Override
    public void beforeStubCreated(StubMapping stub) {
        if (!(stub instanceof FolderStub)) {
            check(List.of(stub));
        }
    }

    @Override
    public void beforeStubEdited(StubMapping before, StubMapping stub) {
        check(List.of(stub));
    }

    /**
     * Refuses stubs that are not to be had, and more than there is room for.
     *
     * @throws InvalidInputException with everything that is wrong with them
     */
    void check(List<StubMapping> coming) {
        List<Errors.Error> wrong = new ArrayList<>();
        for (StubMapping stub : coming) {
            mistakes(stub).forEach((pointer, why) -> add(wrong, pointer, "Stub " + shown(stub) + ": " + why));
        }
        long more = coming.stream().filter(this::isNew).count();
        if (stubs.count() + more > options.most()) {
            add(wrong, "", "There are " + stubs.count() + " stubs already; see setting limits.stubs.");
        }
        long bytes = coming.stream().mapToLong(StubStore::bytes).sum();
        if (bytesOfAll.getAsLong() + bytes > options.mostBytes()) {
            add(wrong, "", "The stubs would take too many bytes; see setting limits.stub-bytes.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(new Errors(wrong));
        }
    }

    private boolean isNew(StubMapping stub) {
        return stub.getId() == null || stubs.get(stub.getId()).isEmpty();
    }

    /** What is wrong with one, by pointer. */
    private Map<String, String> mistakes(StubMapping stub) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        ResponseDefinition response = stub.getResponse();
        if (response.isProxyResponse() && !options.proxy()) {
            mistakes.put("/response/proxyBaseUrl", "the mock calls no other server unless it has --allow-proxy=true.");
        }
        if (!response.isProxyResponse() && (response.getStatus() < 200 || response.getStatus() > 599)) {
            mistakes.put("/response/status", "the status of an answer is one of 200 to 599.");
        }
        if (response.specifiesBodyFile() && options.folder() == null) {
            mistakes.put("/response/bodyFileName", "the mock reads no files unless it has --stubs=DIR.");
        }
        if (stub.shouldBePersisted() && options.folder() == null) {
            mistakes.put("/persistent", "the mock saves no stubs unless it has --stubs=DIR.");
        }
        if (response.getFault() == Fault.RANDOM_DATA_THEN_CLOSE) {
            mistakes.put(
                    "/response/fault",
                    "the server sends no byte before a status line; MALFORMED_RESPONSE_CHUNK is what comes near.");
        }
        if (isAny(stub.getServeEventListeners()) || isAny(stub.getPostServeActions())) {
            mistakes.put("/serveEventListeners", "the mock does nothing after an answer, and calls nobody (webhooks).");
        }
        return mistakes;
    }

    private static String shown(StubMapping stub) {
        if (stub.getName() != null) {
            return stub.getName();
        }
        UrlPattern url = stub.getRequest().getUrlMatcher();
        return stub.getRequest().getMethod() + " " + (url == null ? "(any URL)" : url.getExpected());
    }

    private static boolean isAny(@Nullable List<?> actions) {
        return actions != null && !actions.isEmpty();
    }

    private static void add(List<Errors.Error> wrong, String pointer, String why) {
        wrong.add(new Errors.Error(CODE, new Errors.Error.Source(pointer), why, why));
    }
}
