package dev.mockerp.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Linux has on the account of a process.
 *
 * @param ownSeconds CPU time of the process itself, user and system
 * @param childSeconds CPU time of its children that have ended and been waited for
 * @param residentMb memory that it holds now
 * @param peakMb most memory that it ever held
 */
public record ProcessAccount(double ownSeconds, double childSeconds, double residentMb, double peakMb) {

    /** USER_HZ, which is the same on every Linux that a JVM runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final double KB_PER_MB = 1024;
    private static final int USER_TIME = 11;

    /** That of the process of this id, which must run. */
    public static ProcessAccount of(long pid) {
        return of(Path.of("/proc", String.valueOf(pid)));
    }

    /** That of this process: what became of its children tells what a process cost that has ended. */
    public static ProcessAccount own() {
        return of(Path.of("/proc/self"));
    }

    private static ProcessAccount of(Path process) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            // The name of the program comes first and may hold spaces.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            String status = Files.readString(process.resolve("status"));
            return new ProcessAccount(
                    seconds(fields, USER_TIME),
                    seconds(fields, USER_TIME + 2),
                    megabytes(status, "VmRSS:"),
                    megabytes(status, "VmHWM:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All CPU time: a program that a script starts has that of the script too. */
    public double seconds() {
        return ownSeconds + childSeconds;
    }

    private static double seconds(String[] fields, int first) {
        return (Long.parseLong(fields[first]) + Long.parseLong(fields[first + 1])) / TICKS_PER_SECOND;
    }

    private static double megabytes(String status, String name) {
        return status.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KB_PER_MB)
                .findFirst()
                .orElse(0);
    }
}
