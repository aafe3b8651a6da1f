package dev.mockerp.contract;

import java.util.List;
import java.util.stream.Stream;

/** Writes {@code docs/rules.md}. */
final class RulesPage {

    private RulesPage() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # The rules

                <!-- Generated from api-specs/*/rules.yaml: mvn -pl api-specs test -Dtest=RulesPageTest -Ddocs.update=true -->

                What OpenAPI cannot say of the contracts. `TEXT` is published in words, `SAMPLE` only shown in a sample,
                `ASSUMED` our choice where nothing is published; [api-specs](../api-specs/README.md) explains the form.

                """);
        table(page);
        for (Api api : Api.values()) {
            page.append("\n## ").append(api.folder()).append('\n');
            Contract.everyRule(api).forEach(rule -> rule(page, rule));
        }
        return page.toString();
    }

    private static void table(StringBuilder page) {
        page.append("| api | rules | TEXT | SAMPLE | ASSUMED | condition | check | not testable |\n");
        page.append("|---|---|---|---|---|---|---|---|\n");
        for (Api api : Api.values()) {
            row(page, api.folder(), Contract.everyRule(api));
        }
        row(
                page,
                "all",
                Stream.of(Api.values())
                        .flatMap(api -> Contract.everyRule(api).stream())
                        .toList());
    }

    private static void row(StringBuilder page, String name, List<Rule> rules) {
        page.append("| %s | %d | %d | %d | %d | %d | %d | %d |%n"
                .formatted(
                        name,
                        rules.size(),
                        count(rules, Evidence.TEXT),
                        count(rules, Evidence.SAMPLE),
                        count(rules, Evidence.ASSUMED),
                        rules.stream().filter(rule -> rule.condition() != null).count(),
                        rules.stream().filter(rule -> rule.check() != null).count(),
                        rules.stream()
                                .filter(rule -> rule.notTestable() != null)
                                .count()));
    }

    private static long count(List<Rule> rules, Evidence evidence) {
        return rules.stream().filter(rule -> rule.evidence() == evidence).count();
    }

    private static void rule(StringBuilder page, Rule rule) {
        page.append("\n### ").append(rule.id()).append(' ').append(rule.title()).append("\n\n");
        page.append("- ")
                .append(rule.evidence())
                .append(": ")
                .append(rule.source())
                .append('\n');
        line(page, "quote", rule.quote() == null ? null : "“" + rule.quote().strip() + "”");
        line(page, "operations", rule.operations().isEmpty() ? null : String.join(", ", rule.operations()));
        line(page, "versions", versions(rule));
        line(page, "setting", rule.setting() == null ? null : "`" + rule.setting() + "`");
        line(page, "check", rule.check() == null ? null : "`" + rule.check() + "`");
        line(page, "not testable", rule.notTestable());
        if (rule.condition() != null) {
            page.append("- condition on `").append(rule.on()).append("`:\n\n  ```cel\n");
            rule.condition()
                    .strip()
                    .lines()
                    .forEach(l -> page.append("  ").append(l).append('\n'));
            page.append("  ```\n");
        }
    }

    private static String versions(Rule rule) {
        if (rule.since() == null && rule.until() == null) {
            return null;
        }
        return (rule.since() == null ? "" : "from " + rule.since())
                + (rule.until() == null ? "" : " up to " + rule.until());
    }

    private static void line(StringBuilder page, String name, String text) {
        if (text != null) {
            page.append("- ")
                    .append(name)
                    .append(": ")
                    .append(text.strip().replaceAll("\\s+", " "))
                    .append('\n');
        }
    }
}
