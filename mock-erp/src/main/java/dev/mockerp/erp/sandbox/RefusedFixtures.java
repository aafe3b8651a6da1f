package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureMistake;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;

/** Says no to fixtures that a request brings. */
final class RefusedFixtures {

    private RefusedFixtures() {}

    /**
     * Everything that is wrong. The request is to blame for its own files; if others alone do not fit them, it is a
     * conflict.
     *
     * @param brought names of the files that the request brings
     * @param most how many mistakes are listed
     */
    static Refused with(FixtureMistakes wrong, Set<String> brought, int most) {
        List<FixtureMistake> mistakes = wrong.all();
        boolean own = mistakes.stream().anyMatch(mistake -> brought.contains(mistake.file()));
        List<Violation> violations = mistakes.stream()
                .limit(most)
                .map(mistake -> violation(mistake, brought))
                .toList();
        String message = mistakes.size() == 1
                ? violations.get(0).message()
                : "The fixtures cannot be taken, for " + mistakes.size() + " reasons.";
        Refusal.Kind kind = own ? Refusal.Kind.INVALID_REQUEST : Refusal.Kind.CONFLICT;
        return new Refused(new Refusal(kind, message, violations, Map.of()));
    }

    private static Violation violation(FixtureMistake mistake, Set<String> brought) {
        String file = JsonPointer.empty().appendProperty(mistake.file()).toString();
        return new Violation(
                brought.contains(mistake.file()) ? "body" : "fixtures",
                file + mistake.pointer(),
                "fixture",
                null,
                null,
                mistake.line());
    }
}
