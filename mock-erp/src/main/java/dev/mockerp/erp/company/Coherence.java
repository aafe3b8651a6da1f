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
     * Checks every mention. Files of the user's own that contradict each other stop the start. Where one of the two is
     * built in it is no more than a warning: whoever brings products should not have to bring orders, nor whoever
     * brings accounts customers.
     *
     * @throws StartProblem with file, pointer and reason of each
     */
    public static void check(List<? extends CompanyPart> parts, Fixtures fixtures) {
        List<Mention> dangling = parts.stream()
                .flatMap(part -> part.mentions().stream())
                .filter(mention -> parts.stream().noneMatch(part -> keeps(part, mention)))
                .toList();
        List<Mention> own = dangling.stream()
                .filter(mention -> fixtures.isOwn(mention.file()) && fixtures.isOwn(mention.keptIn()))
                .toList();
        if (!own.isEmpty()) {
            throw new StartProblem(own.stream()
                    .limit(MOST)
                    .map(mention -> describe(mention, fixtures))
                    .collect(Collectors.joining("\n")));
        }
        if (!dangling.isEmpty()) {
            LOG.warn("%s (%d like this; nothing was refused, as one of the files is built in)"
                    .formatted(describe(dangling.get(0), fixtures), dangling.size()));
        }
    }

    private static String describe(Mention mention, Fixtures fixtures) {
        return "%s, %s: %s %s is not in %s"
                .formatted(
                        fixtures.shown(mention.file()),
                        mention.pointer(),
                        kind(mention),
                        mention.shown(),
                        fixtures.shown(mention.keptIn()));
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
