package dev.mockerp.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;

/** The documents as JSON, which the build makes of the YAML: it is read several times as fast. */
enum ContractFile {
    OPENAPI("openapi.json"),
    RULES("rules.json");

    private final String name;

    ContractFile(String name) {
        this.name = name;
    }

    JsonNode read(Api api) {
        return DocumentReader.read(bytes(api));
    }

    byte[] bytes(Api api) {
        return bytes(api.folder());
    }

    byte[] bytes(String folder) {
        String resource = "/contracts/" + folder + "/" + name;
        try (InputStream in = ContractFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource
                        + "; the build makes it (mvn -pl api-specs process-classes)");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
