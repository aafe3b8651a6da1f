package dev.mockerp.erp;

import dev.mockerp.erp.setting.Settings;
import java.io.IOException;
import java.io.OutputStream;

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
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            // That is an end, too.
        }
        System.exit(0);
    }
}
