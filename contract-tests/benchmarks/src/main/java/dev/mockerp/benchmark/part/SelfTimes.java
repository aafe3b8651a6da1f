package dev.mockerp.benchmark.part;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/** How often each method was the one that ran when a flight recording looked. */
final class SelfTimes {

    private static final String SAMPLE = "jdk.ExecutionSample";

    /** Of a class that the JVM made, which is another each time. */
    private static final Pattern ADDRESS = Pattern.compile("[+/]0x[0-9a-f]+(\\.\\d+)?");

    private static final double PERCENT = 100;
    private static final int SEGMENTS_OF_OTHERS = 3;

    private final Map<String, Long> samples = new HashMap<>();
    private long all;

    private SelfTimes() {}

    /** Those in a recording from that moment on. */
    static SelfTimes of(Path recording, Instant from) throws IOException {
        SelfTimes times = new SelfTimes();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                if (event.getStartTime().isAfter(from)) {
                    times.add(event);
                }
            }
        }
        return times;
    }

    private void add(RecordedEvent event) {
        RecordedStackTrace stack = event.getStackTrace();
        if (event.getEventType().getName().equals(SAMPLE) && stack != null) {
            RecordedFrame top = stack.getFrames().get(0);
            RecordedMethod method = top.getMethod();
            String name = method.getType().getName() + "." + method.getName();
            samples.merge(ADDRESS.matcher(name).replaceAll(""), 1L, Long::sum);
            all++;
        }
    }

    /** The methods that ran most, with their shares in percent. */
    Map<String, Double> ofMethods(int most) {
        return shares(UnaryOperator.identity(), most);
    }

    /** The packages whose methods ran most: ours in full, those of others by the beginning of their names. */
    Map<String, Double> ofPackages(int most) {
        return shares(SelfTimes::packageOf, most);
    }

    private Map<String, Double> shares(UnaryOperator<String> group, int most) {
        Map<String, Long> grouped = samples.entrySet().stream()
                .collect(Collectors.groupingBy(
                        sample -> group.apply(sample.getKey()), Collectors.summingLong(Map.Entry::getValue)));
        Map<String, Double> shares = new LinkedHashMap<>();
        grouped.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(entry -> shares.put(entry.getKey(), PERCENT * entry.getValue() / all));
        return shares;
    }

    private static String packageOf(String method) {
        String[] names = method.split("\\.");
        int segments = (int) Arrays.stream(names)
                .takeWhile(name -> Character.isLowerCase(name.charAt(0)))
                .count();
        int shown = method.startsWith("dev.mockerp.") ? segments : Math.min(SEGMENTS_OF_OTHERS, segments);
        return String.join(".", Arrays.copyOf(names, shown));
    }
}
