package dev.mockerp.erp.company;

import dev.mockerp.erp.company.CompanyPart.Mention;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistake;
import dev.mockerp.erp.fixture.FixtureMistakes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sees to it that the APIs tell of one company: what one speaks of, another keeps. */
public final class Coherence {

    private static final int MOST = 20;

    /**
     * What leads nowhere though nothing is refused.
     *
     * @param first a line for each of the first, in stable order
     * @param count how many there are
     */
    public record Warnings(List<String> first, int count) {}

    private Coherence() {}

    /**
     * Checks every mention. Files of the user's own must not contradict each other, unless they say that they may.
     * Where one of the two is built in it is no more than a warning: whoever brings products should not have to bring
     * orders, nor whoever brings accounts customers.
     *
     * @throws FixtureMistakes if two files of the user's own contradict each other
     */
    public static Warnings check(List<? extends CompanyPart> parts, FixtureFiles files) {
        List<FixtureMistake> mistakes = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (CompanyPart part : parts) {
            for (Mention mention : part.mentions()) {
                if (parts.stream().anyMatch(other -> keeps(other, mention))) {
                    continue;
                }
                FixtureMistake dangling = files.mistake(mention.file(), mention.pointer(), reason(mention, files));
                if (!part.isLenient() && files.isOwn(mention.keptIn())) {
                    mistakes.add(dangling);
                } else {
                    warnings.add(dangling.line());
                }
            }
        }
        if (!mistakes.isEmpty()) {
            throw new FixtureMistakes(mistakes);
        }
        return new Warnings(warnings.stream().limit(MOST).toList(), warnings.size());
    }

    private static String reason(Mention mention, FixtureFiles files) {
        return mention.kind().name().toLowerCase(Locale.ROOT) + " " + mention.shown() + " is not in "
                + files.shown(mention.keptIn());
    }

    private static boolean keeps(CompanyPart part, Mention mention) {
        return mention.kind() == Mention.Kind.CUSTOMER
                ? part.hasCustomer(mention.number())
                : part.hasProduct(mention.number());
    }
}
