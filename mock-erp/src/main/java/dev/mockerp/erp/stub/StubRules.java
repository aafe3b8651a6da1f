package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.security.NotAuthorisedException;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Which stubs this mock takes, and how many; WireMock tells its client why one is refused. */
final class StubRules implements StubLifecycleListener {

    /** WireMock's own number for input that cannot be taken. */
    private static final int CODE = 10;

    private final StubOptions options;
    private final StubStore stubs;
    private final LongSupplier bytesOfAll;
    private final FileSource bodies;
    private boolean takingOver;

    /**
     * For those stubs.
     *
     * @param files the folder of stubs
     * @param bytesOfAll the bytes that share the room with theirs, and theirs
     */
    StubRules(StubOptions options, FileSource files, StubStore stubs, LongSupplier bytesOfAll) {
        this.options = options;
        this.bodies = files.child(WireMockApp.FILES_ROOT);
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
        if (!takingOver) {
            for (StubMapping stub : coming) {
                mistakes(stub).forEach((pointer, why) -> add(wrong, pointer, "Stub " + shown(stub) + ": " + why));
            }
        }
        long more = coming.stream().filter(this::isNew).count();
        if (stubs.count() + more > options.most()) {
            add(wrong, "", tooMany(more));
        }
        long bytes = coming.stream().mapToLong(StubStore::bytes).sum();
        if (bytesOfAll.getAsLong() + bytes > options.mostBytes()) {
            add(wrong, "", "The stubs would take too many bytes; see setting limits.stub-bytes.");
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInputException(new Errors(wrong));
        }
    }

    private String tooMany(long more) {
        return more + (more == 1 ? " stub is" : " stubs are") + " to come to the " + stubs.count() + " that there are; "
                + options.most() + " can be there at the most (setting limits.stubs).";
    }

    /**
     * Adds stubs that were taken before, when all was as it had to be; of them only the room counts. Nobody else may use
     * these rules meanwhile.
     */
    void takeOver(List<StubMapping> known, Consumer<StubMapping> add) {
        takingOver = true;
        try {
            known.forEach(add);
        } finally {
            takingOver = false;
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
        } else if (response.specifiesBodyFile() && isMissing(response.getBodyFileName())) {
            mistakes.put("/response/bodyFileName", "there is no file " + response.getBodyFileName() + " in __files.");
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

    /** What the name of a file that is computed comes to is known when the stub answers. */
    private boolean isMissing(String name) {
        if (name.contains("{{")) {
            return false;
        }
        try {
            return !Files.isRegularFile(
                    Path.of(URI.create(bodies.getBinaryFileNamed(name).name())));
        } catch (NotAuthorisedException | IllegalArgumentException outside) {
            return true;
        }
    }

    /** What people know a stub by. */
    static String shown(StubMapping stub) {
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
