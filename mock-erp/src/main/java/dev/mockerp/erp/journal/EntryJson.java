package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.HeaderLines;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Unnamed;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.server.control.AppliedFault;
import dev.mockerp.server.control.JournalBody;
import dev.mockerp.server.control.JournalEntry;
import dev.mockerp.server.control.JournalMessage;
import dev.mockerp.server.control.JournalStub;
import dev.mockerp.server.control.NamedValue;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as the control contract describes it. */
final class EntryJson {

    private final Unnamed unnamed;

    /** With who finds what no contract names. */
    EntryJson(Unnamed unnamed) {
        this.unnamed = unnamed;
    }

    /** Without headers and bodies, as in lists. */
    JournalEntry summary(Entry entry) {
        Exchange exchange = entry.exchange();
        List<String> unknown = unnamed.in(exchange);
        Refusal refusal = exchange.refusal();
        return new JournalEntry()
                .id(entry.id())
                .at(exchange.at().atOffset(ZoneOffset.UTC))
                .method(exchange.method())
                .path(exchange.path())
                .query(exchange.query())
                .api(exchange.api() == null ? null : exchange.api().name())
                .operation(
                        exchange.operation() == null
                                ? null
                                : exchange.operation().id())
                .status(exchange.status())
                .milliseconds(milliseconds(exchange))
                .refused(refusal != null)
                .reason(refusal == null ? null : refusal.message())
                .judged(exchange.broken() != null)
                .violations(List.copyOf(broken(exchange)))
                .unknown(unknown.isEmpty() ? null : unknown)
                .stub(exchange.stub() == null ? null : stub(exchange.stub()))
                .faults(
                        exchange.applied().isEmpty()
                                ? null
                                : exchange.applied().stream()
                                        .map(EntryJson::fault)
                                        .toList());
    }

    private static JournalStub stub(Exchange.Stub stub) {
        return new JournalStub().id(stub.id()).name(stub.name()).fault(stub.fault());
    }

    private static AppliedFault fault(Exchange.Applied applied) {
        return new AppliedFault().id(applied.fault()).kinds(applied.kinds());
    }

    JournalEntry whole(Entry entry) {
        Exchange exchange = entry.exchange();
        return summary(entry)
                .request(message(exchange.requestHeaders(), exchange.requestBody()))
                .response(message(exchange.responseHeaders(), exchange.responseBody()));
    }

    /** To the microsecond. */
    static BigDecimal milliseconds(Exchange exchange) {
        return BigDecimal.valueOf(exchange.nanoseconds() / 1000, 3);
    }

    /** All that is known to be wrong with a request. */
    static List<Violation> broken(Exchange exchange) {
        List<Violation> broken = exchange.broken();
        Refusal refusal = exchange.refusal();
        return broken != null ? broken : refusal != null ? refusal.violations() : List.of();
    }

    static List<NamedValue> headers(HeaderLines lines) {
        List<NamedValue> headers = new ArrayList<>();
        lines.forEach((name, value) -> headers.add(new NamedValue().name(name).value(value)));
        return headers;
    }

    private static JournalMessage message(HeaderLines headers, Exchange.@Nullable Content body) {
        return new JournalMessage().headers(headers(headers)).body(body == null ? null : body(body));
    }

    private static JournalBody body(Exchange.Content content) {
        String text = BodyText.of(content);
        return new JournalBody()
                .length(content.length())
                .text(text)
                .base64(text == null ? BodyText.base64(content) : null)
                .cut(content.isCut() ? true : null);
    }
}
