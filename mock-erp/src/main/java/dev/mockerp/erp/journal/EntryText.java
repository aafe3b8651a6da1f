package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Unnamed;
import dev.mockerp.erp.request.Violation;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Entries as lines that people read: one for each request, and below it why it was refused. */
final class EntryText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Unnamed unnamed;

    /** With who finds what no contract names. */
    EntryText(Unnamed unnamed) {
        this.unnamed = unnamed;
    }

    String of(List<Entry> entries, long dropped) {
        StringBuilder text = new StringBuilder();
        if (dropped > 0) {
            text.append("(").append(dropped).append(" older requests gave way to newer ones)\n");
        }
        entries.forEach(entry -> append(text, entry));
        return text.toString();
    }

    private void append(StringBuilder text, Entry entry) {
        Exchange exchange = entry.exchange();
        String target = exchange.query() == null ? exchange.path() : exchange.path() + "?" + exchange.query();
        text.append("%d  %s  %s %s  %d  %s ms"
                .formatted(
                        entry.id(),
                        TIME.format(exchange.at()),
                        exchange.method(),
                        printable(target),
                        exchange.status(),
                        EntryJson.milliseconds(exchange)));
        if (exchange.operation() != null) {
            text.append("  ").append(exchange.operation().id());
        }
        if (exchange.stub() != null) {
            append(text, exchange.stub());
        }
        exchange.applied().forEach(applied -> append(text, applied));
        text.append('\n');
        Refusal refusal = exchange.refusal();
        if (refusal != null) {
            text.append("    ").append(printable(refusal.message())).append('\n');
        }
        EntryJson.broken(exchange).forEach(violation -> append(text, violation));
        unnamed.in(exchange)
                .forEach(name -> text.append("    - not in the contract, and not looked at: ")
                        .append(printable(name))
                        .append('\n'));
    }

    private static void append(StringBuilder text, Exchange.Stub stub) {
        text.append("  stub ").append(printable(stub.name() == null ? stub.id() : stub.name()));
        if (stub.fault() != null) {
            text.append(": ").append(stub.fault());
        }
    }

    private static void append(StringBuilder text, Exchange.Applied applied) {
        text.append("  ");
        if (applied.fault() != null) {
            text.append("fault ").append(applied.fault()).append(": ");
        }
        text.append(String.join(", ", applied.kinds()));
    }

    private static void append(StringBuilder text, Violation violation) {
        String line = violation.in() + " " + violation.pointer() + "  " + violation.rule() + "  " + violation.message();
        text.append("    - ").append(printable(line)).append('\n');
    }

    /** What a caller sent must neither make lines of its own nor steer a terminal. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR) {
                shown.append("\\u%04x".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
