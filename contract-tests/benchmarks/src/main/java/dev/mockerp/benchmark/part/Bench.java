package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Programs;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Question;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the parts measure with.
 *
 * @param root folder of the repository
 * @param jdks the JDK of the build, and those that were asked for beside it
 * @param seconds of load, after half as many to warm up
 * @param rounds how often everything is measured, by turns
 * @param products the sizes of companies
 */
public record Bench(
        Path root,
        Programs programs,
        Scratch scratch,
        Servers servers,
        List<Server> beside,
        List<Jdk> jdks,
        int seconds,
        int rounds,
        List<Integer> products,
        Results results) {

    /** Connections that the load keeps busy. */
    static final int CONNECTIONS = 32;

    /** The load generator; where there is none, notes that the part is skipped. */
    Optional<Wrk> wrk(String part) {
        Optional<Wrk> wrk = programs.find("wrk").map(program -> new Wrk(program, scratch));
        if (wrk.isEmpty()) {
            results.skip(part, "wrk is not installed");
        }
        return wrk;
    }

    /** Loads a server, warm or not, with as many connections as that. */
    static Wrk.Load load(Wrk wrk, int port, Question question, int connections, int seconds) {
        return wrk.load(
                port, question.method(), question.path(), question.headers(), question.body(), connections, seconds);
    }

    int secondsOfWarmUp() {
        return Math.max(1, seconds / 2);
    }

    /** The command of the server with the paths of this machine taken out. */
    String shown(Server server) {
        return shown(server.command().apply(8080));
    }

    /** A command with the paths of this machine taken out. */
    String shown(List<String> words) {
        String command = String.join(" ", words);
        for (Jdk jdk : jdks) {
            command = command.replace(jdk.java(), "java");
        }
        return command.replace(scratch.file("").toString(), "target/run")
                .replace(root + "/", "")
                .replaceAll("\\S*/node ", "node ");
    }

    /** Says on standard error what is being done. */
    static void say(String text) {
        System.err.println("benchmarks: " + text);
    }
}
