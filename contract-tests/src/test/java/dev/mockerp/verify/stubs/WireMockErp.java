package dev.mockerp.verify.stubs;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.Http;
import java.net.URI;
import java.nio.file.Path;

/** WireMock with an export of stubs, started as its users start it. */
final class WireMockErp implements AutoCloseable {

    private final WireMockServer server;

    private WireMockErp(Path folder) {
        server = new WireMockServer(
                options().bindAddress("127.0.0.1").dynamicPort().usingFilesUnderDirectory(folder.toString()));
        server.start();
    }

    static WireMockErp of(Path folder) {
        return new WireMockErp(folder);
    }

    /** A client whose exchanges are held against the contracts. */
    Http http() {
        return new Http(URI.create("http://127.0.0.1:" + server.port()), new ContractWitness());
    }

    /** How many stubs it took. */
    int stubs() {
        return server.listAllStubMappings().getMappings().size();
    }

    @Override
    public void close() {
        server.stop();
    }
}
