package dev.mockerp.verify.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report on a terminal: what failed, what was not tested, and where to read more, in at most 100 columns. */
public final class ConsoleReport {

    private static final int WIDTH = 100;
    private static final int INDENT = 10;
    private static final int FINDINGS = 20;
    private static final int REASONS = 12;

    private final Report report;
    private final Appendable out;
    private final boolean colours;

    private ConsoleReport(Report report, Appendable out, boolean colours) {
        this.report = report;
        this.out = out;
        this.colours = colours;
    }

    /**
     * Writes the report. Only the place of the report may make a line longer: it is never cut.
     *
     * @param page where the report that people read is, or null if none is written
     * @param colours whether verdicts are coloured with ANSI sequences
     */
    public static void write(Report report, @Nullable Path page, Appendable out, boolean colours) {
        new ConsoleReport(report, out, colours).write(page);
    }

    private void write(@Nullable Path page) {
        List<Result> findings = Findings.of(report).stream()
                .filter(result ->
                        result.verdict() != Verdict.ERROR || alike(result).get(0) == result)
                .toList();
        findings.stream().limit(FINDINGS).forEach(this::finding);
        if (findings.size() > FINDINGS) {
            line(" ".repeat(INDENT) + "and " + (findings.size() - FINDINGS) + " more in the report");
            line("");
        }
        notTested();
        list("Remarks", report.information());
        list("Left behind: created by the run and not deleted", report.leftovers());

        String headline = Wording.headline(report.verdict()).toUpperCase(Locale.ROOT);
        line(paint(headline, headline) + "  "
                + VisibleText.line(
                        Wording.erp(report) + " against " + Wording.contract(report), WIDTH - 2 - headline.length()));
        wrapped("", report.sentence());
        line(Wording.counts(report.summary()));
        line(VisibleText.line(
                Wording.number(report.requests(), "request") + " in " + Wording.seconds(report.duration()) + ", seed "
                        + report.seed(),
                WIDTH));
        line(page == null ? "No report was written; --out DIR writes one." : "Report: " + page);
    }

    private void finding(Result result) {
        String verdict = Wording.of(result.verdict());
        int more = result.verdict() == Verdict.ERROR ? alike(result).size() - 1 : 0;
        if (more > 0) {
            line(paint(verdict, Columns.pad(verdict, INDENT)) + result.rule() + " and "
                    + Wording.number(more, "more rule"));
            labelled("", result.message());
            line("");
            return;
        }
        String known = result.known() == null ? "" : "  (known)";
        int room = WIDTH - INDENT - known.length();
        line(paint(verdict, Columns.pad(verdict, INDENT))
                + VisibleText.line((result.rule() + "  " + Wording.place(result)).strip(), room)
                + known);
        labelled("", result.title());
        if (result.verdict() == Verdict.ERROR) {
            labelled("", result.message());
        } else {
            labelled("expected ", result.expected());
            labelled("observed ", result.observed());
        }
        line("");
    }

    /** The errors with the same sentence: one reason may keep all checks from coming to an end. */
    private List<Result> alike(Result error) {
        return Findings.of(report).stream()
                .filter(other ->
                        other.verdict() == Verdict.ERROR && other.message().equals(error.message()))
                .toList();
    }

    private void notTested() {
        if (report.notTested().isEmpty()) {
            return;
        }
        line(Wording.number(report.notTested().size(), "rule") + " not tested");
        List<Reason> reasons = Reason.of(report);
        for (Reason reason : reasons.subList(0, Math.min(REASONS, reasons.size()))) {
            String count = String.valueOf(reason.rules().size());
            line(Columns.pad(" ".repeat(Math.max(0, 5 - count.length())) + count, INDENT - 3)
                    + VisibleText.line(reason.reason(), WIDTH - INDENT + 3));
        }
        if (reasons.size() > REASONS) {
            line("       and " + (reasons.size() - REASONS) + " more reasons");
        }
        line("");
    }

    private void list(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        line(title);
        items.stream().limit(REASONS).forEach(item -> wrapped("  ", item));
        if (items.size() > REASONS) {
            line("  and " + (items.size() - REASONS) + " more");
        }
        line("");
    }

    private void labelled(String label, String text) {
        if (!text.isEmpty()) {
            String start = " ".repeat(INDENT) + label;
            line(start + VisibleText.line(text, WIDTH - start.length()));
        }
    }

    private void wrapped(String indent, String text) {
        Columns.wrap(VisibleText.line(text, 6 * WIDTH), WIDTH - indent.length()).forEach(line -> line(indent + line));
    }

    private String paint(String word, String text) {
        if (!colours) {
            return text;
        }
        String colour = switch (word) {
            case "fail", "FAILS" -> "31";
            case "warning", "PARTIAL" -> "33";
            case "note" -> "34";
            case "CONFORMS" -> "32";
            default -> "35";
        };
        return "\u001b[1;" + colour + "m" + text + "\u001b[0m";
    }

    private void line(String line) {
        try {
            out.append(line).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
