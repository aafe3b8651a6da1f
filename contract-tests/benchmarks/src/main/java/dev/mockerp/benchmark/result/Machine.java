package dev.mockerp.benchmark.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where it was measured, without names.
 *
 * @param os kind and version of the operating system
 * @param jdk the JDK of the suite and the build
 */
public record Machine(int cores, long memoryGb, String os, String jdk) {

    private static final double KB_PER_GB = 1024.0 * 1024;

    /** This one. */
    public static Machine here() {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                memory(),
                System.getProperty("os.name") + " "
                        + System.getProperty("os.version").replaceFirst("^(\\d+\\.\\d+).*", "$1"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    }

    private static long memory() {
        try {
            return Files.readAllLines(Path.of("/proc/meminfo")).stream()
                    .filter(line -> line.startsWith("MemTotal:"))
                    .mapToLong(line -> Math.round(Long.parseLong(line.replaceAll("\\D", "")) / KB_PER_GB))
                    .findFirst()
                    .orElse(0);
        } catch (IOException notLinux) {
            return 0;
        }
    }
}
