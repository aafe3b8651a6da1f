package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Limit;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.LoggedResponse;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.store.RequestJournalStore;
import com.github.tomakehurst.wiremock.store.StubMappingStore;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.mockerp.erp.journal.Entry;
import dev.mockerp.erp.journal.Journal;
import dev.mockerp.erp.request.Exchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The journal of a sandbox as WireMock reads it. What the gate records is all that is in it, so that what came before the
 * first stub is counted too, and nothing is kept twice.
 */
final class JournalStore implements RequestJournalStore {

    /** In front of the number of an entry, the rest of an id of version 4. */
    private static final long HIGH = 0x4000;

    private static final long LOW = 0x8000_0000_0000_0000L;

    private final Journal journal;
    private final StubMappingStore stubs;

    JournalStore(Journal journal, StubMappingStore stubs) {
        this.journal = journal;
        this.stubs = stubs;
    }

    /** The newest first. */
    @Override
    public Stream<ServeEvent> getAll() {
        List<Entry> entries = new ArrayList<>(journal.after(0));
        Collections.reverse(entries);
        return entries.stream().map(this::event);
    }

    @Override
    public Stream<UUID> getAllKeys() {
        return getAll().map(ServeEvent::getId);
    }

    @Override
    public Optional<ServeEvent> get(UUID id) {
        return Optional.ofNullable(journal.entry(number(id))).map(this::event);
    }

    @Override
    public void remove(UUID id) {
        journal.remove(number(id));
    }

    @Override
    public void clear() {
        journal.clear();
    }

    /** The gate did. */
    @Override
    public void add(ServeEvent event) {}

    @Override
    public void put(UUID id, ServeEvent event) {}

    /** The journal has bounds of its own. */
    @Override
    public void removeLast() {}

    /** Of an id that is none of ours a number that no entry has. */
    private static long number(UUID id) {
        return id.getMostSignificantBits() == HIGH ? id.getLeastSignificantBits() & ~LOW : 0;
    }

    private ServeEvent event(Entry entry) {
        Exchange exchange = entry.exchange();
        LoggedRequest request = LoggedRequest.createFrom(AskedRequest.of(exchange));
        // It is logged now, for WireMock, and came then.
        request.getLoggedDate().setTime(exchange.at().toEpochMilli());
        HttpHeaders headers = headers(exchange);
        byte[] body = exchange.responseBody() == null
                ? new byte[0]
                : exchange.responseBody().kept();
        StubMapping stub = stub(exchange);
        Response response = Response.response()
                .status(exchange.status())
                .headers(headers)
                .body(body)
                .build();
        return new ServeEvent(
                new UUID(HIGH, LOW | entry.id()),
                request,
                stub,
                stub == null ? ResponseDefinition.notConfigured() : stub.getResponse(),
                LoggedResponse.from(response, Limit.UNLIMITED),
                false,
                null,
                null);
    }

    private static HttpHeaders headers(Exchange exchange) {
        List<HttpHeader> headers = new ArrayList<>();
        exchange.responseHeaders().forEach((name, value) -> headers.add(new HttpHeader(name, value)));
        return new HttpHeaders(headers);
    }

    /** What answered: a stub, or an ERP, which WireMock takes for another stub; null if nothing did. */
    private @Nullable StubMapping stub(Exchange exchange) {
        if (exchange.stub() != null) {
            UUID id = UUID.fromString(exchange.stub().id());
            return stubs.get(id).orElseGet(() -> named(id, exchange.stub().name(), exchange));
        }
        if (exchange.api() == null || exchange.operation() == null) {
            return null;
        }
        String erp = exchange.api().name() + " " + exchange.operation().id();
        return named(UUID.nameUUIDFromBytes(erp.getBytes(java.nio.charset.StandardCharsets.UTF_8)), erp, exchange);
    }

    private static StubMapping named(UUID id, @Nullable String name, Exchange exchange) {
        StubMapping stub = new StubMapping(
                RequestPattern.everything(),
                ResponseDefinitionBuilder.responseDefinition()
                        .withStatus(exchange.status())
                        .build());
        stub.setId(id);
        stub.setName(name);
        return stub;
    }
}
