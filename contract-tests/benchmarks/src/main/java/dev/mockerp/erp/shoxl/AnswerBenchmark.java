package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.Wiring;
import dev.mockerp.server.shoxl.GetProductInformationResult;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** From an answer to its bytes. */
@State(Scope.Benchmark)
public class AnswerBenchmark {

    private final JsonMapper json = Wiring.json();
    private final List<GetProductInformationResult> two = new Questions().answer(Questions.TWO);
    private final List<GetProductInformationResult> ten = new Questions().answer(Questions.TEN);

    @Benchmark
    public byte[] twoProducts() {
        return json.writeValueAsBytes(two);
    }

    @Benchmark
    public byte[] tenProducts() {
        return json.writeValueAsBytes(ten);
    }
}
