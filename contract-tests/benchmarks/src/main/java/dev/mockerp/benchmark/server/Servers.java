package dev.mockerp.benchmark.server;

import dev.mockerp.benchmark.process.Programs;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.process.Worthless;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** How each server is started: ours as it ships, the others as they come. */
public final class Servers {

    /** The question that every server is asked. */
    public static final Question TWO_PRODUCTS = Question.products("two products", "128", List.of("90001", "70001"));

    private static final Predicate<byte[]> ANSWERS_BOTH = answer -> {
        String text = new String(answer, StandardCharsets.UTF_8);
        return text.contains("\"productNumber\":\"90001\"") && text.contains("\"productNumber\":\"70001\"");
    };
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;
    private static final String WIREMOCK_STUB = """
            {"request": {"method": "POST", "urlPath": "%s"},
             "response": {"status": 200, "bodyFileName": "answer.json", "headers": {"Content-Type": "application/json"}}}
            """;

    private final Path root;
    private final Scratch scratch;
    private final byte[] expected;

    /**
     * With the mock asked for what all others are to answer.
     *
     * @param root folder of the repository, built
     */
    public Servers(Path root, Scratch scratch) {
        this.root = root;
        this.scratch = scratch;
        try (Started mock = Started.start(mock(Jdk.own(), ANSWERS_BOTH), TWO_PRODUCTS, scratch)) {
            expected = TWO_PRODUCTS.ask(mock.port());
        } catch (IOException e) {
            throw new Worthless("the mock does not answer: " + e.getMessage());
        }
        awaitArchive();
        scratch.write("answer.json", expected);
        scratch.write("wiremock/__files/answer.json", expected);
        scratch.write(
                "wiremock/mappings/products.json",
                WIREMOCK_STUB.formatted(TWO_PRODUCTS.path()).getBytes(StandardCharsets.UTF_8));
    }

    /** The mock as it is recommended: the distribution. */
    public Server mock(Jdk jdk) {
        return mock(jdk, this::isExpected);
    }

    private Server mock(Jdk jdk, Predicate<byte[]> correct) {
        return new Server(
                "mock",
                jdk.feature(),
                port -> List.of(built("mock-erp/target/mock-erp/bin/mock-erp"), "--server.port=" + port),
                Map.of(
                        "JAVA_HOME", jdk.home().toString(),
                        // Archives for a JDK that is not the build's.
                        "XDG_CACHE_HOME", scratch.file("cache").toString()),
                correct);
    }

    /** The mock as one jar. */
    public Server mockJar(Jdk jdk) {
        return new Server(
                "mock (java -jar)",
                jdk.feature(),
                port -> List.of(jdk.java(), "-jar", built("mock-erp/target/mock-erp.jar"), "--server.port=" + port),
                Map.of(),
                this::isExpected);
    }

    /** A servlet that writes the mock's answer on the mock's Tomcat, with the options of the JVM that the mock has. */
    public Server bareServlet(Jdk jdk) {
        scratch.write(
                "bare.options", ("-cp " + System.getProperty("java.class.path")).getBytes(StandardCharsets.UTF_8));
        return new Server(
                "bare servlet",
                jdk.feature(),
                port -> List.of(
                        jdk.java(),
                        "@" + built("mock-erp/jvm.options"),
                        "@" + scratch.file("bare.options"),
                        BareServlet.class.getName(),
                        String.valueOf(port),
                        scratch.file("answer.json").toString()),
                Map.of(),
                this::isExpected);
    }

    /** WireMock as it comes, with one stub that answers what the mock answers. */
    public Server wireMock(Jdk jdk) {
        String jar = built("contract-tests/benchmarks/target/wiremock-standalone.jar");
        return new Server(
                "WireMock",
                jdk.feature(),
                port -> List.of(
                        jdk.java(),
                        "-jar",
                        jar,
                        "--port",
                        String.valueOf(port),
                        "--root-dir",
                        scratch.file("wiremock").toString()),
                Map.of(),
                this::isExpected);
    }

    /** Prism on our own contract, if it is installed. Its answer is the example of the contract. */
    public Optional<Server> prism(Programs programs) {
        Path cli = root.resolve(Prism.CLI);
        return programs.find("node")
                .filter(node -> Files.isRegularFile(cli))
                .map(node -> new Server(
                        "Prism",
                        "",
                        port -> List.of(
                                node.toString(),
                                cli.toString(),
                                "mock",
                                "--port",
                                String.valueOf(port),
                                built("api-specs/shoxl/openapi.yaml")),
                        Map.of(),
                        answer -> new String(answer, StandardCharsets.UTF_8).contains("\"productNumber\":\"90001\"")));
    }

    /** A file of the repository that the build makes. */
    public String built(String path) {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            throw new Worthless(path + " is not there; contract-tests/benchmarks/run builds it");
        }
        return file.toString();
    }

    private boolean isExpected(byte[] answer) {
        return Arrays.equals(answer, expected);
    }

    /** Has the mock make the archive of class data that it starts with on that JDK, if the build made none. */
    public void settle(Jdk jdk) {
        Started.start(mock(jdk), TWO_PRODUCTS, scratch).close();
        awaitArchive();
    }

    /** It is made beside the first start, and must not be while others are measured. */
    private void awaitArchive() {
        try {
            while (isMaking(scratch.file("cache/mock-erp"))) {
                Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Worthless("interrupted");
        }
    }

    private static boolean isMaking(Path cache) {
        String[] names = cache.toFile().list();
        return names != null && Arrays.stream(names).anyMatch(name -> name.endsWith(".making"));
    }
}
