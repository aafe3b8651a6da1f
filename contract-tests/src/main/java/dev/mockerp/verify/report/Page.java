package dev.mockerp.verify.report;

import dev.mockerp.contract.Evidence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report as the HTML page shows it: every text visible and of bearable length, everything in the order of the page.
 * The template has nothing left to decide but where things stand.
 */
record Page(
        String verdict,
        String headline,
        String sentence,
        String erp,
        String contract,
        List<Count> counts,
        List<Fact> facts,
        List<Broken> failed,
        List<PageFinding> findings,
        List<String> verdicts,
        List<String> evidences,
        List<String> operations,
        List<Unchecked> notTested,
        int notTestedRules,
        List<Kept> kept,
        List<String> information,
        List<String> leftovers) {

    static final int VALUE = 2_000;

    /** How many rules have that verdict. */
    record Count(String verdict, int rules, String meaning) {}

    /** Something to know of the run. */
    record Fact(String name, String value, boolean code) {}

    /** A published rule that is broken, and its first finding. */
    record Broken(String rule, String title, String places, String finding) {}

    /** A reason, and the rules that were not checked for it. */
    record Unchecked(String reason, String number, List<Rule> rules) {}

    /** A rule by its name. */
    record Rule(String rule, String title, String evidence) {}

    /** A rule that was checked and kept. */
    record Kept(String rule, String title, String evidence, String operation, String message) {}

    /** The page of a report. */
    static Page of(Report report) {
        List<PageFinding> findings = findings(report);
        List<RuleResults> rules = RuleResults.of(report.results());
        return new Page(
                Wording.of(report.verdict()),
                Wording.headline(report.verdict()),
                VisibleText.of(report.sentence(), VALUE),
                VisibleText.line(Wording.erp(report), 120),
                VisibleText.line(Wording.contract(report), 120),
                counts(report.summary()),
                facts(report),
                rules.stream()
                        .filter(rule -> rule.verdict() == Verdict.FAIL && !rule.isKnown())
                        .map(rule -> broken(rule, findings))
                        .toList(),
                findings,
                findings.stream().map(PageFinding::standing).distinct().toList(),
                findings.stream().map(PageFinding::evidence).distinct().sorted().toList(),
                findings.stream()
                        .map(PageFinding::operation)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                Reason.of(report).stream().map(Page::unchecked).toList(),
                report.notTested().size(),
                rules.stream()
                        .filter(rule -> rule.verdict() == Verdict.PASS)
                        .map(Page::kept)
                        .toList(),
                texts(report.information()),
                texts(report.leftovers()));
    }

    private static List<Count> counts(Report.Summary summary) {
        return List.of(
                new Count("fail", summary.fail(), "published, and broken"),
                new Count("warning", summary.warning(), "unlike a sample"),
                new Count("note", summary.note(), "unlike what we assume"),
                new Count("known", summary.known(), "deviations stated beforehand"),
                new Count("error", summary.error(), "could not be judged"),
                new Count("pass", summary.pass(), "checked, and kept"),
                new Count("skip", summary.skip(), "not checked: something was missing"),
                new Count("omit", summary.omit(), "not checked: not offered"));
    }

    private static List<Fact> facts(Report report) {
        return List.of(
                new Fact("Target", VisibleText.line(report.target(), 300), true),
                new Fact("Date", date(report.startedAt()), false),
                new Fact("Contract", VisibleText.line(Wording.contract(report), 120), false),
                new Fact("Contract hash (SHA-256)", VisibleText.line(report.contractHash(), 200), true),
                new Fact("Mode", VisibleText.line(report.mode(), 60), false),
                new Fact("Seed", VisibleText.line(report.seed(), 120), true),
                new Fact(
                        "Extent",
                        Wording.number(report.requests(), "request") + " in " + Wording.seconds(report.duration()),
                        false),
                new Fact("Checker", "erp-verify " + VisibleText.line(report.checkerVersion(), 60), false));
    }

    // A formatter with the names of months would take longer to load than the page to make.
    private static String date(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        String month = time.getMonth().name();
        return time.getDayOfMonth() + " " + month.charAt(0) + month.substring(1).toLowerCase(Locale.ROOT) + " "
                + time.getYear() + ", " + time.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + " UTC";
    }

    private static Broken broken(RuleResults rule, List<PageFinding> findings) {
        String id = findings.stream()
                .filter(finding ->
                        finding.standing().equals("fail") && finding.rule().equals(VisibleText.line(rule.rule(), 200)))
                .map(PageFinding::id)
                .findFirst()
                .orElseThrow();
        long places = rule.results().stream().filter(Result::isBroken).count();
        return new Broken(
                VisibleText.line(rule.rule(), 200),
                VisibleText.of(rule.first().title(), VALUE),
                places == 1 ? "" : Wording.number((int) places, "place"),
                id);
    }

    private static List<PageFinding> findings(Report report) {
        List<Result> shown = Findings.of(report);
        return IntStream.range(0, shown.size())
                .mapToObj(i -> PageFinding.of("finding-" + (i + 1), shown.get(i)))
                .toList();
    }

    private static Unchecked unchecked(Reason reason) {
        return new Unchecked(
                VisibleText.of(reason.reason(), VALUE),
                Wording.number(reason.rules().size(), "rule"),
                reason.rules().stream()
                        .map(rule -> new Rule(
                                VisibleText.line(rule.rule(), 200),
                                VisibleText.of(rule.title(), VALUE),
                                VisibleText.line(rule.evidence(), 20)))
                        .toList());
    }

    private static Kept kept(RuleResults rule) {
        Result first = rule.first();
        return new Kept(
                VisibleText.line(rule.rule(), 200),
                VisibleText.of(first.title(), VALUE),
                first.evidence().name(),
                VisibleText.line(first.operation(), 120),
                VisibleText.of(first.message(), VALUE));
    }

    private static List<String> texts(List<String> texts) {
        return texts.stream().map(text -> VisibleText.of(text, VALUE)).toList();
    }

    /** The evidences, strongest first, with their meaning. */
    public List<Fact> legend() {
        return Stream.of(Evidence.values())
                .map(evidence -> new Fact(evidence.name(), Wording.of(evidence), false))
                .toList();
    }
}
