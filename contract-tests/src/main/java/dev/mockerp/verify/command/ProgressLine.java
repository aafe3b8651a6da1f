package dev.mockerp.verify.command;

import dev.mockerp.verify.run.Progress;
import java.io.PrintStream;

/** Shows how far a run is: on a terminal in a line that is written over, elsewhere by a line now and then. */
final class ProgressLine implements Progress {

    private static final long MILLIS_BETWEEN_LINES = 5_000;
    private static final int WIDTH = 78;

    private final PrintStream out;
    private final boolean terminal;
    private final boolean silent;
    private long last = System.nanoTime() / 1_000_000;

    private ProgressLine(PrintStream out, boolean terminal, boolean silent) {
        this.out = out;
        this.terminal = terminal;
        this.silent = silent;
    }

    static ProgressLine on(PrintStream out, boolean silent) {
        return new ProgressLine(out, System.console() != null, silent);
    }

    @Override
    public void at(int done, int of, String what, int requests) {
        show(done + " of " + of + " checks, " + requests + " requests, now " + what);
    }

    /** Shows a line that takes the place of the one before. */
    void show(String line) {
        if (silent) {
            return;
        }
        long now = System.nanoTime() / 1_000_000;
        if (terminal) {
            out.print("\r" + fit(line));
            out.flush();
        } else if (now - last >= MILLIS_BETWEEN_LINES) {
            last = now;
            out.println(line);
        }
    }

    /** Makes room for what is printed next. */
    void clear() {
        if (terminal && !silent) {
            out.print("\r" + fit("") + "\r");
            out.flush();
        }
    }

    private static String fit(String line) {
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        return cut + " ".repeat(WIDTH - cut.length());
    }
}
