package dev.mockerp.verify.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the program in a JVM whose options suit a run of a second or two, which {@code java -jar} cannot give: compiling
 * less, and mapping the class data that the build kept beside the jar takes half the CPU time of such a run.
 *
 * <p>Whoever gives options of their own gets those and no others.
 */
final class ShortRun {

    private static final String STARTED = "erp-verify.started";
    private static final List<String> OPTIONS_FROM_OUTSIDE =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private ShortRun() {}

    /** Runs it with these arguments; gives its exit code, or null where it is to be run in this JVM. */
    static @Nullable Integer of(String[] arguments) {
        List<String> command = command();
        if (command == null) {
            return null;
        }
        command.addAll(List.of(arguments));
        try {
            Process program = new ProcessBuilder(command).inheritIO().start();
            // Who ends this process means the program, which has things to clean up.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program)));
            return program.waitFor();
        } catch (IOException notPossible) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.COULD_NOT_RUN;
        }
    }

    private static void end(Process program) {
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How to start it, but for its arguments; null if it was started so, or as its user wants it, or cannot be. */
    private static @Nullable List<String> command() {
        ProcessHandle.Info self = ProcessHandle.current().info();
        String java = self.command().orElse(null);
        boolean plain = self.arguments()
                .filter(given -> given.length > 1 && given[0].equals("-jar"))
                .isPresent();
        boolean asWanted = System.getProperty(STARTED) != null
                || OPTIONS_FROM_OUTSIDE.stream().anyMatch(name -> System.getenv(name) != null);
        Path jar = jar();
        if (java == null || !plain || asWanted || jar == null) {
            return null;
        }
        List<String> command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-D" + STARTED));
        Path classData = Path.of(jar.toString().replaceFirst("\\.jar$", ".jsa"));
        if (Files.isRegularFile(classData)) {
            // One of another JVM, or of another jar, is not used, and that is no news.
            command.addAll(List.of("-XX:SharedArchiveFile=" + classData, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    private static @Nullable Path jar() {
        try {
            Path code = Path.of(ShortRun.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(code) ? code : null;
        } catch (URISyntaxException notAFile) {
            return null;
        }
    }
}
