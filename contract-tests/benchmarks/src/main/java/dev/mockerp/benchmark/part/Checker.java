package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.ProcessAccount;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Started;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whole runs of the checker against the mock's Shoxl, beside a JVM that does nothing. */
public final class Checker implements Part {

    private static final double NANOSECONDS = 1e9;

    @Override
    public void measure(Bench bench) {
        Jdk jdk = Jdk.own();
        try (Started mock = Started.start(bench.servers().mock(jdk), Servers.TWO_PRODUCTS, bench.scratch())) {
            for (int round = 1; round <= bench.rounds(); round++) {
                Bench.say("checker, round " + round + " of " + bench.rounds());
                commands(bench, jdk, mock.port()).forEach((name, command) -> run(bench, jdk, name, command));
            }
        }
    }

    private static Map<String, List<String>> commands(Bench bench, Jdk jdk, int port) {
        Servers servers = bench.servers();
        List<String> profile = List.of(
                "--profile",
                servers.built("contract-tests/vendors/mock-erp/shoxl.yaml"),
                "--url",
                "http://127.0.0.1:" + port,
                "--quiet");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "a JVM that does nothing",
                List.of(
                        jdk.java(),
                        "-cp",
                        servers.built("contract-tests/benchmarks/target/classes"),
                        Nothing.class.getName()));
        commands.put(
                "erp-verify",
                joined(List.of(servers.built("contract-tests/target/erp-verify/bin/erp-verify")), profile));
        commands.put(
                "erp-verify (java -jar)",
                joined(List.of(jdk.java(), "-jar", servers.built("contract-tests/target/erp-verify.jar")), profile));
        return commands;
    }

    private static List<String> joined(List<String> program, List<String> arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        return command;
    }

    private static void run(Bench bench, Jdk jdk, String name, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", jdk.home().toString());
        double before = ProcessAccount.own().childSeconds();
        long begun = System.nanoTime();
        bench.scratch().run(builder);
        double wall = (System.nanoTime() - begun) / NANOSECONDS;
        bench.results()
                .of("checker", name, jdk.feature(), bench.shown(command))
                .add("wall", wall, "s")
                .add("CPU", ProcessAccount.own().childSeconds() - before, "s");
    }
}
