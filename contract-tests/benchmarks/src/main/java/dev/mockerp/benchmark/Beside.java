package dev.mockerp.benchmark;

import dev.mockerp.benchmark.process.Programs;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Prism;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The servers that are measured beside each other, in the order of the tables. */
enum Beside {
    MOCK,
    JAR,
    BARE,
    WIREMOCK,
    PRISM;

    /** The server on every JDK that it runs on; none where it is missing, which is noted. */
    List<Server> of(Path root, Servers servers, List<Jdk> jdks, Programs programs, Scratch scratch, Results results) {
        return switch (this) {
            case MOCK -> onEach(jdks, servers::mock);
            case JAR -> onEach(jdks, servers::mockJar);
            case BARE -> onEach(jdks, servers::bareServlet);
            case WIREMOCK -> onEach(jdks, servers::wireMock);
            case PRISM -> {
                String missing = Prism.install(root, programs, scratch);
                if (!missing.isEmpty()) {
                    results.skip("Prism", missing);
                }
                yield servers.prism(programs).stream().toList();
            }
        };
    }

    private static List<Server> onEach(List<Jdk> jdks, Function<Jdk, Server> server) {
        return jdks.stream().map(server).toList();
    }

    /** As people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
