package dev.mockerp.erp.request;

import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the path of a request to its operation, among those of all contracts. */
@State(Scope.Benchmark)
public class RoutingBenchmark {

    private final Routes routes = new Routes(ContractAlone.all());

    /** A path without variables. */
    @Benchmark
    public @Nullable Object fixedPath() {
        return routes.match("POST", "/Shoxl/v1/GetProductInformations");
    }

    /** A path with two variables, beside which others fit. */
    @Benchmark
    public @Nullable Object pathWithVariables() {
        return routes.match("GET", "/v2/tenants/demo/customers/customer-310");
    }
}
