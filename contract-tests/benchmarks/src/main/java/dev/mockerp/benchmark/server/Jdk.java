package dev.mockerp.benchmark.server;

import dev.mockerp.benchmark.process.Worthless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JDK that servers run on.
 *
 * @param version as it says itself, such as {@code 17.0.15}
 */
public record Jdk(Path home, String version) {

    /** The one in that folder. */
    public static Jdk in(Path home) {
        try {
            return new Jdk(
                    home,
                    Files.readString(home.resolve("release"))
                            .lines()
                            .filter(line -> line.startsWith("JAVA_VERSION="))
                            .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
                            .findFirst()
                            .orElseThrow(() -> new Worthless("there is no version in " + home + "/release")));
        } catch (IOException e) {
            throw new Worthless("there is no JDK in " + home);
        }
    }

    /** The one that runs this program, which is the one that the mock was built with. */
    public static Jdk own() {
        return in(Path.of(System.getProperty("java.home")));
    }

    /** The number by which people call it: 17. */
    public String feature() {
        return version.replaceFirst("\\..*", "");
    }

    /** Its program {@code java}. */
    public String java() {
        return home.resolve("bin/java").toString();
    }
}
