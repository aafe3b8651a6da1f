package dev.mockerp.benchmark.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The load generator {@code wrk}: keeps some connections busy with one request for a time. */
public final class Wrk {

    private static final double MICROSECONDS_PER_MILLISECOND = 1000;
    private static final String TELL = """
            done = function(summary, latency)
              local e = summary.errors
              io.write(string.format('\\n{"requests":%d,"microseconds":%d,"broken":%d,"refused":%d,"p50":%d,"p99":%d}\\n',
                summary.requests, summary.duration, e.connect + e.read + e.write + e.timeout, e.status,
                latency:percentile(50), latency:percentile(99)))
            end
            """;

    private final Path program;
    private final Scratch scratch;

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param perSecond how many in a second
     * @param p50 milliseconds within which half was answered
     * @param p99 milliseconds within which all but one of a hundred were answered
     */
    public record Load(long requests, double perSecond, double p50, double p99) {}

    /** With the program that was found. */
    public Wrk(Path program, Scratch scratch) {
        this.program = program;
        this.scratch = scratch;
    }

    /**
     * Loads a server on loopback.
     *
     * @throws Worthless if a request was not answered, or not with success
     */
    public Load load(
            int port,
            String method,
            String path,
            Map<String, String> headers,
            String body,
            int connections,
            int seconds) {
        StringBuilder script = new StringBuilder("wrk.method = \"" + method + "\"\n");
        headers.forEach((name, value) -> script.append("wrk.headers[\"%s\"] = \"%s\"%n".formatted(name, value)));
        if (!body.isEmpty()) {
            script.append("wrk.body = [==[").append(body).append("]==]\n");
        }
        Path question =
                scratch.write("question.lua", script.append(TELL).toString().getBytes(StandardCharsets.UTF_8));
        String printed = scratch.run(new ProcessBuilder(
                program.toString(),
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--latency",
                // A slow answer belongs into the latencies; only one that does not come is an error.
                "--timeout",
                "10s",
                "-s",
                question.toString(),
                "http://127.0.0.1:" + port + path));
        return read(printed);
    }

    private static Load read(String printed) {
        String told = printed.lines()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow(() -> new Worthless("wrk tells nothing:\n" + printed));
        JsonNode summary = JsonMapper.shared().readTree(told);
        long requests = summary.path("requests").asLong();
        long refused = summary.path("refused").asLong();
        long broken = summary.path("broken").asLong();
        if (requests == 0 || refused + broken > 0) {
            throw new Worthless("%d requests were answered, %d of them with an error; %d broke off"
                    .formatted(requests, refused, broken));
        }
        return new Load(
                requests,
                requests / (summary.path("microseconds").asLong() / 1e6),
                summary.path("p50").asLong() / MICROSECONDS_PER_MILLISECOND,
                summary.path("p99").asLong() / MICROSECONDS_PER_MILLISECOND);
    }
}
