package dev.mockerp.proof.broken;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Mutation;
import dev.mockerp.contract.fault.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy before a mock that makes it seem another ERP: a broken one, or one that is merely different. */
public final class BrokenErp implements AutoCloseable {

    private final Set<Api> apis;
    private final Upstream upstream;
    private final Erp erp;
    private final AtomicInteger applied = new AtomicInteger();
    private final LoopbackServer server;

    private BrokenErp(URI mock, Set<Api> apis, List<Mutation> mutations) {
        this.apis = apis;
        this.upstream = new Upstream(mock);
        Erp outermost = request ->
                upstream.send(request.operation().method(), request.target(), request.headers(), request.body());
        for (Mutation mutation : mutations) {
            outermost = new MutatedErp(mutation, outermost, applied);
        }
        this.erp = outermost;
        this.server = new LoopbackServer(this::answer);
    }

    /** The ERP with that fault in its API, before the mock at that address; its other APIs are as the mock's. */
    public static BrokenErp of(Fault fault, URI mock) {
        return new BrokenErp(mock, Set.of(fault.api()), List.of(fault.mutation()));
    }

    /** An ERP that differs from the mock by those mutations, the first nearest to the mock; by none, it is the mock. */
    public static BrokenErp of(URI mock, Mutation... mutations) {
        return new BrokenErp(mock, EnumSet.allOf(Api.class), List.of(mutations));
    }

    /** Where it listens, without a slash at the end. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /** How often something was changed so far; a fault that was never applied proves nothing. */
    public int applied() {
        return applied.get();
    }

    private Answer answer(String method, String target, Headers headers, byte[] body) {
        Operation operation = Contracts.find(apis, method, target);
        try {
            return operation == null
                    ? upstream.send(method, target, headers, body)
                    : erp.answer(new Request(operation, target, headers, body));
        } catch (RuntimeException e) {
            return new Answer(502, Headers.NONE, ("The proxy failed: " + e).getBytes(StandardCharsets.UTF_8), false);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
