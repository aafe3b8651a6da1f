package dev.mockerp.verify.report;

import java.util.List;

/** The report as a comment on a change: short enough for one, and with no way for an ERP's words to become markup. */
final class MarkdownReport {

    private static final int FINDINGS = 50;
    private static final int REASONS = 30;
    private static final int CELL = 120;
    private static final int SENTENCE = 400;
    private static final String MARKUP = "\\`*_{}[]<>|~&";
    // A space without width, as a character reference.
    private static final String GAP = "&#8203;";

    private final StringBuilder out = new StringBuilder();
    private final Report report;

    private MarkdownReport(Report report) {
        this.report = report;
    }

    /** The text of {@code summary.md}. */
    static String of(Report report) {
        MarkdownReport markdown = new MarkdownReport(report);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        line("## " + mark() + " " + Wording.headline(report.verdict()) + ": " + prose(Wording.erp(report)) + " against "
                + prose(Wording.contract(report)));
        line("");
        line(prose(report.sentence()));
        line("");
        line(Wording.counts(report.summary()) + ". " + Wording.number(report.requests(), "request") + " in "
                + Wording.seconds(report.duration()) + ".");
        findings();
        notTested();
        list("Remarks", report.information());
        list("Left behind: created by the run and not deleted", report.leftovers());
        line("");
        line("<sub>Target " + code(report.target()) + ", contract " + code(short12(report.contractHash()))
                + ", checker " + code(report.checkerVersion()) + ", seed " + code(report.seed()) + ", started "
                + code(report.startedAt().toString()) + ". Everything is in " + code(ReportFolder.HTML) + ".</sub>");
    }

    private void findings() {
        List<Result> findings = Findings.of(report);
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line("| | Rule | Where | Expected | Observed |");
        line("|---|---|---|---|---|");
        findings.stream().limit(FINDINGS).forEach(result -> {
            String known = result.known() == null ? "" : " (known)";
            String observed = result.verdict() == Verdict.ERROR ? result.message() : result.observed();
            line("| " + Wording.of(result.verdict()) + known + " | " + code(result.rule()) + " "
                    + prose(result.title()) + " | " + code(Wording.place(result)) + " | " + code(result.expected())
                    + " | " + code(observed) + " |");
        });
        if (findings.size() > FINDINGS) {
            line("");
            line("and " + (findings.size() - FINDINGS) + " more in `" + ReportFolder.HTML + "`.");
        }
    }

    private void notTested() {
        List<Reason> reasons = Reason.of(report);
        if (reasons.isEmpty()) {
            return;
        }
        line("");
        line("**Not tested: " + Wording.number(report.notTested().size(), "rule") + "**");
        line("");
        reasons.stream()
                .limit(REASONS)
                .forEach(reason -> line("- " + reason.rules().size() + ": " + prose(reason.reason())));
        if (reasons.size() > REASONS) {
            line("- and " + (reasons.size() - REASONS) + " more reasons");
        }
    }

    private void list(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        line("");
        line("**" + title + "**");
        line("");
        items.stream().limit(REASONS).forEach(item -> line("- " + prose(item)));
        if (items.size() > REASONS) {
            line("- and " + (items.size() - REASONS) + " more");
        }
    }

    private String mark() {
        return switch (report.verdict()) {
            case CONFORMS -> "✅";
            case PARTIAL -> "🟡";
            case FAILS -> "❌";
            case ERROR -> "⚠️";
        };
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    private static String short12(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    /** Words outside of code: no markup, no link, and nobody is called by name. */
    private static String prose(String text) {
        String line = VisibleText.line(text, SENTENCE);
        // What begins with a letter begins no list, heading or rule.
        StringBuilder prose = new StringBuilder(line.isEmpty() || Character.isLetter(line.codePointAt(0)) ? "" : GAP);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                prose.append('\\').append(c);
            } else if (c == '@'
                    || c == '#'
                    || c == ':'
                    || c == '$'
                    || (c == '.' && i > 0 && "wW".indexOf(line.charAt(i - 1)) >= 0)) {
                // Mentions, references and addresses are looked for in what the markup became: only a gap stops them.
                prose.append("&#").append((int) c).append(';').append(c == ':' ? "" : GAP);
            } else {
                prose.append(c);
            }
        }
        return prose.toString();
    }

    /** A piece of code that may stand in a table; nothing for an empty one. */
    private static String code(String text) {
        String line = VisibleText.line(text, CELL).replace("|", "\\|");
        if (line.isBlank()) {
            return "";
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String blank = longest > 0 ? " " : "";
        return fence + blank + line + blank + fence;
    }
}
