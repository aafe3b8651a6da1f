package dev.mockerp.proof.pact;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operations of all contracts. */
final class Operations {

    private Operations() {}

    static Stream<Operation> all() {
        return Arrays.stream(Api.values()).flatMap(api -> Contract.of(api).operations().stream());
    }

    /** The one that a request is meant for: a path such as {@code …/customers/search} fits that of a customer too. */
    static Optional<Operation> of(String method, String path) {
        List<String> segments = List.of(path.substring(1).split("/"));
        return all().filter(operation -> operation.method().equals(method))
                .filter(operation -> operation.path().match(segments) != null)
                .max(Comparator.comparingLong(operation -> operation.path().fixedSegments()));
    }
}
