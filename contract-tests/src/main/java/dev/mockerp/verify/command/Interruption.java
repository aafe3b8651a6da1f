package dev.mockerp.verify.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** On Ctrl-C, has a run end and clean up behind itself before the process goes. */
final class Interruption {

    private static final long SECONDS_TO_CLEAN_UP = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable cancel) {
        this.hook = new Thread(() -> {
            cancel.run();
            try {
                if (!finished.await(SECONDS_TO_CLEAN_UP, TimeUnit.SECONDS)) {
                    System.err.println("erp-verify: the run did not end in time; customers it made may be left over.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    static Interruption calls(Runnable cancel) {
        Interruption interruption = new Interruption(cancel);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The run has cleaned up and is written down. */
    void isOver() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is waiting for just this.
        }
    }
}
