package dev.mockerp.verify.command;

import dev.mockerp.verify.Suites;
import dev.mockerp.verify.Version;
import dev.mockerp.verify.http.HttpTransport;
import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.Secrets;
import dev.mockerp.verify.pact.Mismatch;
import dev.mockerp.verify.pact.Replay;
import dev.mockerp.verify.pact.Replayed;
import dev.mockerp.verify.pact.Replayed.Outcome;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Erp;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Replays pact files against the ERP of a profile, and prints what comes of it without any secret. */
final class PactReplay {

    /** How many characters of a value are shown. */
    private static final int LONGEST = 300;

    private final Profile profile;
    private final String seed;
    private final Secrets secrets;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

    PactReplay(Profile profile, String seed, PrintWriter out, PrintWriter err) {
        this.profile = profile;
        this.seed = seed;
        this.secrets = Secrets.of(profile);
        this.out = out;
        this.err = err;
    }

    /** Replays them all, and gives the exit code. */
    int run(List<Path> files, boolean complete) {
        Erp erp = Erp.of(profile, seed, HttpTransport.to(profile, Version.of()));
        Replay replay = new Replay(erp, Suites.states(erp));
        Interruption interruption = Interruption.calls(replay::cancel);
        NoAnswer end = null;
        try {
            try (replay) {
                for (Path file : files) {
                    if (files.size() > 1) {
                        out.println(shown(file + " at " + name()));
                    }
                    replay.make(file, this::print);
                }
            } catch (NoAnswer noAnswer) {
                end = noAnswer;
            }
            replay.leftovers().forEach(line -> out.println("left behind  " + shown(line)));
            if (end != null) {
                err.println("erp-verify: " + shown(String.valueOf(end.getMessage())));
                err.flush();
            }
            out.println(name() + ": " + count(Outcome.PASS) + " passed, " + count(Outcome.FAIL) + " failed, "
                    + count(Outcome.NOT_TESTED) + " not tested (seed " + seed + ")");
            out.flush();
        } finally {
            // Only now: from here on the process may be gone.
            interruption.isOver();
        }
        if (count(Outcome.FAIL) > 0) {
            return Exit.BROKEN;
        }
        if (end != null) {
            return Exit.COULD_NOT_RUN;
        }
        return complete && count(Outcome.NOT_TESTED) > 0 ? Exit.BROKEN : Exit.FINE;
    }

    private void print(Replayed replayed) {
        counts.merge(replayed.outcome(), 1, Integer::sum);
        String outcome = replayed.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String reason = replayed.reason().isEmpty() ? "" : ": " + replayed.reason();
        out.println("%-12s".formatted(outcome) + shown(replayed.title() + reason));
        for (Mismatch mismatch : replayed.mismatches()) {
            out.println("  " + shown(mismatch.place()));
            out.println("    expected " + shown(mismatch.expected()));
            out.println("    observed " + shown(isCookie(mismatch) ? "(not shown)" : mismatch.actual()));
        }
        out.flush();
    }

    private static boolean isCookie(Mismatch mismatch) {
        return mismatch.place().equals("header set-cookie");
    }

    private int count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    private String name() {
        return shown((profile.erpName() + " " + profile.erpVersion()).strip());
    }

    /** Secrets go before the cut: half of one would not be found. */
    private String shown(String text) {
        String safe = secrets.hide(text).replaceAll("\\p{C}", "?");
        if (safe.length() <= LONGEST) {
            return safe;
        }
        int end = Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return safe.substring(0, end) + "… (" + (safe.length() - end) + " characters more)";
    }
}
