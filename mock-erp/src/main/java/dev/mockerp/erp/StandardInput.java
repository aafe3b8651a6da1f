package dev.mockerp.erp;

import dev.mockerp.erp.setting.Settings;
import java.io.IOException;

/**
 * Ties the life of the mock to that of the program that started it. The system closes the pipe between the two when that
 * program is gone, even if it was killed: so nobody is left behind.
 */
final class StandardInput {

    private StandardInput() {}

    /** Stops the mock, as a signal would, when its standard input ends; if the settings say so. */
    static void watch(Settings settings) {
        if (settings.is("stop-with-input", "true")) {
            Thread thread = new Thread(StandardInput::readToTheEnd, "standard-input");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void readToTheEnd() {
        byte[] ignored = new byte[256];
        try {
            while (System.in.read(ignored) >= 0) {
                // What is said there does not matter.
                continue;
            }
        } catch (IOException broken) {
            // That is an end, too.
        }
        System.exit(0);
    }
}
