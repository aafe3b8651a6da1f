package dev.mockerp.verify.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is broken in one place, or could not be judged.
 *
 * @param standing its verdict, or "known"
 */
record PageFinding(
        String id,
        String verdict,
        String standing,
        @Nullable String known,
        String rule,
        String title,
        String evidence,
        String evidenceMeaning,
        String source,
        @Nullable String quote,
        String operation,
        String pointer,
        String message,
        boolean compared,
        String expected,
        String observed,
        String fingerprint,
        String curl,
        List<Shown> exchanges) {

    private static final int BODY = 20_000;

    /** A request and its answer. */
    record Shown(int number, String request, String response) {}

    /** The finding that a result is. */
    static PageFinding of(String id, Result result) {
        return new PageFinding(
                id,
                Wording.of(result.verdict()),
                result.known() == null ? Wording.of(result.verdict()) : "known",
                orNull(result.known()),
                VisibleText.line(result.rule(), 200),
                VisibleText.of(result.title(), Page.VALUE),
                result.evidence().name(),
                Wording.of(result.evidence()),
                VisibleText.of(result.source(), Page.VALUE),
                orNull(result.quote()),
                VisibleText.line(result.operation(), 120),
                VisibleText.line(result.pointer(), 500),
                VisibleText.of(result.message(), Page.VALUE),
                result.isBroken(),
                VisibleText.of(result.expected(), Page.VALUE),
                VisibleText.of(result.observed(), Page.VALUE),
                VisibleText.line(result.fingerprint(), 120),
                // Never cut: half a command must not be copied.
                result.exchanges().stream()
                        .map(ShownExchange::curl)
                        .map(VisibleText::of)
                        .collect(Collectors.joining("\n")),
                result.exchanges().stream()
                        .map(exchange -> new Shown(
                                exchange.number(),
                                VisibleText.of(exchange.request(), BODY),
                                VisibleText.of(exchange.response(), BODY)))
                        .toList());
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : VisibleText.of(text, Page.VALUE);
    }
}
