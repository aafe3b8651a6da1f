package dev.mockerp.verify.run;

import dev.mockerp.verify.http.NoAnswer;
import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import org.jspecify.annotations.Nullable;

/**
 * The line to the ERP. It goes dead when no answer can be hoped for, so that a run does not wait for each of hundreds;
 * from then on everything is answered with the reason. Safe for many threads.
 */
final class Line implements Transport {

    /** Each may have taken as long as the profile allows, or brought as much as is read. */
    private static final int MOST_COSTLY = 3;

    /** An ERP that hangs up does so at once, and may do so on some requests only. */
    private static final int MOST_BROKEN = 10;

    private final Transport transport;
    private int unanswered;
    private boolean lastCalls;
    private @Nullable NoAnswer end;

    Line(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Received send(Sent request) {
        NoAnswer reason = end();
        if (reason != null) {
            throw reason;
        }
        try {
            Received received = transport.send(request);
            answered();
            return received;
        } catch (NoAnswer noAnswer) {
            throw unanswered(noAnswer);
        }
    }

    /** Lets the line go dead for that reason, unless the last calls are being made. */
    synchronized void hangUp(NoAnswer reason) {
        if (end == null && !lastCalls) {
            end = reason;
        }
    }

    /** Opens the line once more, whatever happened, for what must be tried. */
    synchronized void openForLastCalls() {
        lastCalls = true;
        unanswered = 0;
        end = null;
    }

    /** Why it is dead, or null if it is not. */
    synchronized @Nullable NoAnswer end() {
        return end;
    }

    private synchronized void answered() {
        unanswered = 0;
    }

    private synchronized NoAnswer unanswered(NoAnswer noAnswer) {
        unanswered++;
        int most = noAnswer.kind() == Kind.BROKEN ? MOST_BROKEN : MOST_COSTLY;
        if (end == null && noAnswer.isFinal()) {
            end = noAnswer;
        } else if (end == null && unanswered >= most) {
            end = new NoAnswer(
                    noAnswer.kind(),
                    unanswered + " requests in a row brought no answer, and the run was given up; of the last: "
                            + noAnswer.getMessage());
        }
        return noAnswer;
    }
}
