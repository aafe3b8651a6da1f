package dev.mockerp.verify.command;

import dev.mockerp.contract.Shapes;
import dev.mockerp.contract.condition.Conditions;
import dev.mockerp.verify.report.ReportFolder;
import dev.mockerp.verify.run.Json;
import java.util.stream.Stream;

/**
 * Loads what every check of an ERP takes, in the order in which it is needed, on a second core while the first reads the
 * command line and the profile. Loading is most of what a short run does; nothing depends on that it was done here.
 */
final class LoadAhead {

    private LoadAhead() {}

    /** Starts if the arguments are those of a check. */
    static void of(String[] arguments) {
        if (Stream.of(arguments).anyMatch(argument -> argument.startsWith("--profile"))) {
            Thread thread = new Thread(LoadAhead::load, "erp-verify-load");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void load() {
        Json.load();
        Conditions.load();
        new Shapes(Json.object()).at("").mismatches(Json.object());
        ReportFolder.load();
    }
}
