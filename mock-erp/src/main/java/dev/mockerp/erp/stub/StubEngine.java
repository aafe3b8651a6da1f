package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.core.WireMockApp;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.BasicResponseRenderer;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestHandler;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.servlet.NotImplementedContainer;
import com.github.tomakehurst.wiremock.store.DefaultStores;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.store.Stores;
import com.github.tomakehurst.wiremock.store.StubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import dev.mockerp.erp.journal.Journal;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** WireMock for one sandbox, without its server. Safe for many threads. */
final class StubEngine {

    private static final int TEMPLATES = 1000;

    private final StubStore stubs = new StubStore();
    private final StubRules rules;
    private final WireMockApp app;
    private final RequestHandler stubHandler;
    private final RequestHandler adminHandler;

    /** The answer of a stub that matches. */
    record Matched(StubMapping stub, Response response) {}

    /**
     * With the stubs of the folder.
     *
     * @param bytesOfAll the bytes that the stubs of all sandboxes take, without those of the folder
     */
    StubEngine(
            StubOptions options,
            Journal journal,
            FolderStubs folder,
            LongSupplier bytesOfAll,
            Clock clock,
            StubChance chance) {
        FileSource files = folder.root();
        this.rules = new StubRules(options, files, stubs, bytesOfAll);
        Stores stores = new SandboxStores(files, stubs, new JournalStore(journal, stubs));
        WireMockConfiguration configuration = WireMockConfiguration.options()
                .withStores(stores)
                .fileSource(files)
                .mappingSource(folder.source())
                .extensions(rules, new SandboxHelpers(clock, chance.values()))
                .notifier(new Silence())
                .globalTemplating(options.allTemplates())
                .withMaxTemplateCacheEntries((long) TEMPLATES)
                .withPermittedSystemKeys()
                .notMatchedRendererFactory(extensions -> new ErpAnswers())
                .stubRequestLoggingDisabled(true)
                // Else it would set how all of this JVM reads XML.
                .disableOptimizeXmlFactoriesLoading(true);
        if (!options.journal()) {
            configuration.disableRequestJournal();
        }
        if (!options.proxy()) {
            configuration.httpClientFactory(new NoCalls());
        }
        this.app = new WireMockApp(configuration, new NotImplementedContainer());
        this.stubHandler = app.buildStubRequestHandler();
        this.adminHandler = new AdminRequestHandler(
                new OfferedRoutes(stores, options, rules, new StubIds(options, stubs, chance)),
                app,
                new BasicResponseRenderer(),
                configuration.getAdminAuthenticator(),
                false,
                List.of(),
                List.of(),
                configuration.getDataTruncationSettings());
    }

    /** Whether there is any stub. */
    boolean hasStubs() {
        return !stubs.isEmpty();
    }

    long bytes() {
        return stubs.bytes();
    }

    /**
     * What the first stub that matches answers; null if none does.
     *
     * @throws StubFailure if a stub cannot be compared, or cannot answer
     */
    @Nullable
    Matched match(Request request) {
        AtomicReference<@Nullable Matched> matched = new AtomicReference<>();
        try {
            stubHandler.handle(
                    request,
                    (asked, response, attributes) -> {
                        if (response.wasConfigured()) {
                            ServeEvent event = (ServeEvent) attributes.get(ServeEvent.ORIGINAL_SERVE_EVENT_KEY);
                            checkTemplate(event, response);
                            matched.set(new Matched(event.getStubMapping(), response));
                        }
                    },
                    null);
            return matched.get();
        } catch (StubFailure noTemplate) {
            throw noTemplate;
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            throw new StubFailure(stubs.lookedAt(), Reason.of(failure));
        } finally {
            stubs.lookAway();
        }
    }

    /** Where a template fails while it is filled in, WireMock answers with the reason, and notes the same. */
    private static void checkTemplate(ServeEvent event, Response response) {
        if (response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            String body = response.getBodyAsString();
            for (SubEvent noted : event.getSubEvents()) {
                if (noted.getType().equals(SubEvent.ERROR)
                        && body.equals(noted.getData().get("message"))) {
                    throw new StubFailure(event.getStubMapping(), body);
                }
            }
        }
    }

    /** What WireMock's admin API answers. */
    Response admin(Request request) {
        AtomicReference<Response> answer = new AtomicReference<>(Response.notConfigured());
        adminHandler.handle(request, (asked, response, attributes) -> answer.set(response), null);
        return answer.get();
    }

    /**
     * Takes over what does not stand in the folder.
     *
     * @throws RuntimeException if there is no room for it beside the stubs of the folder
     */
    void takeOver(StubEngine before) {
        List<StubMapping> own = StubStore.oldestFirst(before.stubs.getAll().toList()).stream()
                .filter(stub -> !(stub instanceof FolderStub) && !stub.shouldBePersisted())
                .filter(stub -> stubs.get(stub.getId()).isEmpty())
                .toList();
        rules.takeOver(own, app::addStubMapping);
        app.updateGlobalSettings(before.app.getGlobalSettings().getSettings());
    }

    private static final class SandboxStores extends DefaultStores {

        private final StubMappingStore stubs;
        private final RequestJournalStore journal;

        SandboxStores(FileSource files, StubMappingStore stubs, RequestJournalStore journal) {
            super(files);
            this.stubs = stubs;
            this.journal = journal;
        }

        @Override
        public StubMappingStore getStubStore() {
            return stubs;
        }

        @Override
        public RequestJournalStore getRequestJournalStore() {
            return journal;
        }
    }
}
