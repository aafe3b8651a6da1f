package dev.mockerp.erp.company;

import dev.mockerp.erp.company.CompanyPart.Mention;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.setting.StartProblem;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/** Sees to it that the APIs tell of one company: what one speaks of, another keeps. */
public final class Coherence {

    private static final Log LOG = LogFactory.getLog(Coherence.class);
    private static final int MOST = 20;

    private Coherence() {}

    /**
     * Checks every mention. One in a file of the user's own that leads nowhere stops the start; one in a built-in file,
     * whose counterpart the user has replaced, is no more than a warning.
     *
     * @throws StartProblem with file, pointer and reason of each
     */
    public static void check(List<? extends CompanyPart> parts, Fixtures fixtures) {
        List<Mention> dangling = parts.stream()
                .flatMap(part -> part.mentions().stream())
                .filter(mention -> parts.stream().noneMatch(part -> keeps(part, mention)))
                .toList();
        List<Mention> own = dangling.stream()
                .filter(mention -> fixtures.isOwn(mention.file()))
                .toList();
        if (!own.isEmpty()) {
            throw new StartProblem(own.stream()
                    .limit(MOST)
                    .map(mention -> "%s, %s: %s %s is not in the company"
                            .formatted(
                                    fixtures.shown(mention.file()), mention.pointer(), kind(mention), mention.shown()))
                    .collect(Collectors.joining("\n")));
        }
        if (!dangling.isEmpty()) {
            LOG.warn("%d customers or products of built-in fixtures are not in yours, %s of %s for one"
                    .formatted(
                            dangling.size(),
                            dangling.get(0).shown(),
                            fixtures.shown(dangling.get(0).file())));
        }
    }

    private static boolean keeps(CompanyPart part, Mention mention) {
        return mention.kind() == Mention.Kind.CUSTOMER
                ? part.hasCustomer(mention.number())
                : part.hasProduct(mention.number());
    }

    private static String kind(Mention mention) {
        return mention.kind().name().toLowerCase(Locale.ROOT);
    }
}
