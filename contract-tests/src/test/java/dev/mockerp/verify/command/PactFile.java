package dev.mockerp.verify.command;

import dev.mockerp.contract.Api;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pacts, and finds those of the sample shop. */
final class PactFile {

    private PactFile() {}

    /** What the sample shop expects of that API. */
    static Path ofTheShop(Api api) {
        String name = switch (api) {
            case SHOXL -> "Shoxl";
            case RETAILNXT -> "RetailNxt";
            case FLOWRETAIL -> "FlowRetail";
        };
        return Path.of("pacts", "web-shop-" + name + ".json");
    }

    /** A pact of that version with those interactions, which stand in JSON. */
    static Path in(Path folder, int version, String... interactions) {
        try {
            return Files.writeString(Files.createTempFile(folder, "pact-", ".json"), """
                    {"consumer": {"name": "shop"}, "provider": {"name": "erp"}, "interactions": [%s],
                     "metadata": {"pactSpecification": {"version": "%d.0.0"}}}
                    """.formatted(
                            String.join(",\n", interactions), version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
