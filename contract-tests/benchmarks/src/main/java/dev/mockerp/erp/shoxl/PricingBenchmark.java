package dev.mockerp.erp.shoxl;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From product numbers to prices, stock and tax for one customer. */
@State(Scope.Benchmark)
public class PricingBenchmark {

    private final Questions questions = new Questions();

    @Benchmark
    public Object twoProducts() {
        return questions.answer(Questions.TWO);
    }

    @Benchmark
    public Object tenProducts() {
        return questions.answer(Questions.TEN);
    }
}
