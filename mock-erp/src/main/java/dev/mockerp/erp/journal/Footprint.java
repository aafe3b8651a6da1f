package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.Violation;
import org.jspecify.annotations.Nullable;

/** How much memory a journal takes for an exchange: not to the byte, but never much less than it is. */
final class Footprint {

    /** The objects of which every entry is made, and its places in the lists. */
    private static final long ENTRY = 400;

    private static final long HEADER = 16;
    private static final long ARRAY = 32;
    private static final long TEXT = 48;
    private static final long VIOLATION = 48;

    private long bytes = ENTRY;

    private Footprint() {}

    /** The bytes that it takes. */
    static long of(Exchange exchange) {
        Footprint sum = new Footprint();
        sum.add(exchange.method());
        sum.add(exchange.path());
        sum.add(exchange.query());
        exchange.requestHeaders().forEach(sum::addHeader);
        exchange.responseHeaders().forEach(sum::addHeader);
        sum.add(exchange.requestBody());
        sum.add(exchange.responseBody());
        sum.addWide(exchange.refusal() == null ? null : exchange.refusal().message());
        EntryJson.broken(exchange).forEach(sum::add);
        sum.add(exchange.stub());
        exchange.applied().forEach(sum::add);
        return sum.bytes;
    }

    private void addHeader(String name, String value) {
        bytes += HEADER;
        add(name);
        add(value);
    }

    private void add(Exchange.@Nullable Content content) {
        bytes += content == null ? 0 : ARRAY + content.kept().length;
    }

    private void add(Exchange.@Nullable Stub stub) {
        if (stub != null) {
            bytes += ARRAY;
            add(stub.id());
            addWide(stub.name());
        }
    }

    private void add(Exchange.Applied applied) {
        bytes += VIOLATION + ARRAY + TEXT * applied.kinds().size();
    }

    private void add(Violation violation) {
        bytes += VIOLATION;
        addWide(violation.pointer());
        addWide(violation.expected());
        addWide(violation.actual());
        addWide(violation.message());
    }

    /** A text from the head of a request, which has a byte for each character. */
    private void add(@Nullable String text) {
        bytes += text == null ? 0 : TEXT + text.length();
    }

    private void addWide(@Nullable String text) {
        bytes += text == null ? 0 : TEXT + 2L * text.length();
    }
}
