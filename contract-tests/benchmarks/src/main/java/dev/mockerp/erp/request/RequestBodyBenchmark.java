package dev.mockerp.erp.request;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.erp.Wiring;
import dev.mockerp.erp.setting.Settings;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** From the bytes of a body to JSON that the contract allows. */
@State(Scope.Benchmark)
public class RequestBodyBenchmark {

    private static final byte[] TWO_PRODUCTS =
            "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\",\"70001\"]}".getBytes(StandardCharsets.UTF_8);

    private final Settings settings = Wiring.settings();
    private final BodyReader reader = new BodyReader(settings);
    private final int mostViolations = settings.number("limits.violations");
    private final Shape shape = question();
    private final JsonNode parsed = Objects.requireNonNull(parse());

    private static Shape question() {
        ServedApi shoxl = ContractAlone.of(Api.SHOXL);
        Operation operation = shoxl.operations().stream()
                .filter(each -> each.id().equals("getProductInformations"))
                .findFirst()
                .orElseThrow();
        return ContractShapes.of(shoxl.document(), false)
                .at(Objects.requireNonNull(operation.requestBody()).schema());
    }

    /** The bytes as JSON, within the limits of the mock. */
    @Benchmark
    public final @Nullable JsonNode parse() {
        return reader.json(TWO_PRODUCTS, new Violations(mostViolations));
    }

    /** The JSON against its schema. */
    @Benchmark
    public Object validate() {
        return shape.mismatches(parsed);
    }
}
