package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Accepted;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Unnamed;
import dev.mockerp.server.control.Har;
import dev.mockerp.server.control.JournalApi;
import dev.mockerp.server.control.JournalEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the journal in every form, and clears it. */
@RestController
class JournalController implements JournalApi {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final List<String> FORMS = List.of(MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE);

    private final Supplier<Journal> journals;
    private final Followers followers;
    private final EntryJson form;
    private final EntryText text;
    private final HttpServletRequest request;

    private record Page(List<JournalEntry> entries, long dropped) {}

    /**
     * With the source of the journal that belongs to a request.
     *
     * @param request stands for the one at hand
     */
    JournalController(Supplier<Journal> journals, Followers followers, Unnamed unnamed, HttpServletRequest request) {
        this.journals = journals;
        this.followers = followers;
        this.form = new EntryJson(unnamed);
        this.text = new EntryText(unnamed);
        this.request = request;
    }

    @Override
    public ResponseEntity<Object> listJournal(
            @Nullable String operation,
            @Nullable Integer status,
            @Nullable Boolean refused,
            @Nullable Long after,
            @Nullable Integer limit) {
        Journal journal = journals.get();
        List<Entry> found = journal.after(after == null ? 0 : after).stream()
                .filter(entry -> operation == null || entry.isOf(operation))
                .filter(entry -> status == null || entry.exchange().status() == status)
                .filter(entry -> refused == null || refused == (entry.exchange().refusal() != null))
                .toList();
        List<Entry> shown = limit == null ? found : found.subList(Math.max(0, found.size() - limit), found.size());
        if (MediaType.TEXT_PLAIN_VALUE.equals(Accepted.of(request, FORMS))) {
            return ResponseEntity.ok().contentType(TEXT).body(text.of(shown, journal.dropped()));
        }
        return ResponseEntity.ok(new Page(new LazyList<>(shown, form::summary), journal.dropped()));
    }

    @Override
    public ResponseEntity<Void> clearJournal() {
        journals.get().clear();
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<JournalEntry> getJournalEntry(Long id) {
        return ResponseEntity.ok(form.whole(entry(id)));
    }

    @Override
    public ResponseEntity<String> getJournalEntryAsCurl(Long id) {
        return ResponseEntity.ok().contentType(TEXT).body(EntryCurl.of(entry(id), baseUrl()));
    }

    @Override
    public ResponseEntity<Har> exportJournal() {
        return ResponseEntity.ok(EntryHar.of(journals.get().after(0), baseUrl()));
    }

    /** The answer to a GET is written by the follower; that to a HEAD would never end. */
    @Override
    public @Nullable ResponseEntity<String> followJournal(@Nullable Long after) {
        if (request.getMethod().equals("HEAD")) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_EVENT_STREAM).build();
        }
        Journal journal = journals.get();
        followers.add(request, journal, start(after, journal));
        return null;
    }

    /** Where a listener goes on who comes back, where it asks to begin, or now. */
    private long start(@Nullable Long after, Journal journal) {
        String seen = request.getHeader("Last-Event-ID");
        if (seen != null && seen.matches("[0-9]{1,18}")) {
            return Long.parseLong(seen);
        }
        return after == null ? journal.lastId() : after;
    }

    private Entry entry(long id) {
        Entry entry = journals.get().entry(id);
        if (entry == null) {
            throw new Refused(
                    Refusal.Kind.NOT_FOUND,
                    "The journal has no request " + id + ": there was none, or it gave way to newer ones.");
        }
        return entry;
    }

    private String baseUrl() {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    }
}
