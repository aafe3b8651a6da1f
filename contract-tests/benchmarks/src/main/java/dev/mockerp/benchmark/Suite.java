package dev.mockerp.benchmark;

import dev.mockerp.benchmark.part.Bench;
import dev.mockerp.benchmark.process.Programs;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.process.Worthless;
import dev.mockerp.benchmark.result.Machine;
import dev.mockerp.benchmark.result.Page;
import dev.mockerp.benchmark.result.Report;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Versions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures what is asked for, prints it as tables, and keeps it. */
@Command(
        name = "contract-tests/benchmarks/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Measures the mock beside a bare servlet, WireMock and Prism, and the checker.",
            "What is missing on the machine is skipped, and the output says so.",
            "Exit code: 0, or 2 when numbers of a part would be worth nothing."
        },
        footer = {
            "",
            "Examples:",
            "  contract-tests/benchmarks/run                             everything; about an hour",
            "  contract-tests/benchmarks/run --only load --seconds 5 --rounds 1",
            "  contract-tests/benchmarks/run --only start --jdk /opt/jdk-25",
            "  contract-tests/benchmarks/run --profile                   where the time goes",
            "  contract-tests/benchmarks/run --write-docs                for the record, on a quiet machine"
        })
final class Suite implements Callable<Integer> {

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "PART",
            description = "Of these only: ${COMPLETION-CANDIDATES}. Default: all.")
    private Set<Parts> only = EnumSet.allOf(Parts.class);

    @Option(names = "--profile", description = "The same as --only profile.")
    private boolean profile;

    @Option(
            names = "--servers",
            split = ",",
            paramLabel = "SERVER",
            description = "These only, in start and load: ${COMPLETION-CANDIDATES}. Default: all.")
    private Set<Beside> servers = EnumSet.allOf(Beside.class);

    @Option(names = "--seconds", defaultValue = "30", description = "Of load, after half as many. Default: 30.")
    private int seconds;

    @Option(names = "--rounds", defaultValue = "5", description = "By turns; medians are shown. Default: 5.")
    private int rounds;

    @Option(
            names = "--products",
            split = ",",
            defaultValue = "1000,10000,100000,1000000",
            description = "Sizes of companies, for scale. Default: ${DEFAULT-VALUE}.")
    private List<Integer> products = List.of();

    @Option(names = "--jdk", paramLabel = "DIR", description = "Start and load on this JDK too. May be repeated.")
    private List<Path> jdks = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the results go, as JSON. Default: contract-tests/benchmarks/target/results.json.")
    private @Nullable Path out;

    @Option(
            names = "--write-docs",
            description = "Keep the results in contract-tests/benchmarks/results.json, and write docs/performance.md.")
    private boolean writeDocs;

    @Option(names = "--root", hidden = true, defaultValue = ".", description = "Folder of the repository.")
    private Path root = Path.of(".");

    @Option(names = "--search-path", hidden = true, defaultValue = "${env:PATH}", description = "Where programs are.")
    private String searchPath = "";

    @Override
    public Integer call() throws IOException {
        Path repository = root.toAbsolutePath().normalize();
        Path target = repository.resolve("contract-tests/benchmarks/target");
        Results results = new Results();
        Map<String, String> run = new TreeMap<>();
        boolean whole = true;
        try (Scratch scratch = new Scratch(target)) {
            Bench bench = bench(repository, scratch, results);
            for (Parts part : profile ? EnumSet.of(Parts.PROFILE) : EnumSet.copyOf(only)) {
                try {
                    part.measure(bench);
                    run.put(part.toString(), rounds + " of " + seconds + " s");
                } catch (Worthless failure) {
                    System.err.println("benchmarks: " + failure.getMessage());
                    results.discard(part.toString(), failure.getMessage());
                    whole = false;
                }
            }
        }
        Report report = results.on(Machine.here(), run);
        System.out.print(Page.tables(report));
        report.write(out == null ? target.resolve("results.json") : out);
        if (writeDocs && whole) {
            keep(report, repository);
        }
        return whole ? 0 : Main.WORTHLESS;
    }

    private Bench bench(Path repository, Scratch scratch, Results results) {
        List<Jdk> all = Stream.concat(Stream.of(Jdk.own()), jdks.stream().map(Jdk::in))
                .sorted(Comparator.comparing(Jdk::feature))
                .toList();
        Servers started = new Servers(repository, scratch);
        jdks.stream().map(Jdk::in).forEach(started::settle);
        Versions.all().forEach(results::version);
        all.forEach(jdk -> results.version("JDK " + jdk.feature(), jdk.version()));
        Programs programs = new Programs(searchPath);
        List<Server> beside = new ArrayList<>();
        EnumSet.copyOf(servers)
                .forEach(each -> beside.addAll(each.of(repository, started, all, programs, scratch, results)));
        return new Bench(repository, programs, scratch, started, beside, all, seconds, rounds, products, results);
    }

    private static void keep(Report report, Path repository) throws IOException {
        Path kept = repository.resolve("contract-tests/benchmarks/results.json");
        Report all = Files.exists(kept) ? report.over(Report.read(kept)) : report;
        all.write(kept);
        Files.writeString(repository.resolve("docs/performance.md"), Page.of(all));
    }
}
