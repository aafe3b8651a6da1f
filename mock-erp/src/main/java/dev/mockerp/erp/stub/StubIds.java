package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.stubbing.StubImport;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import wiremock.com.fasterxml.jackson.databind.JsonNode;

/** Reads stubs of requests, and gives those that come without an id one of the sandbox's seed. */
final class StubIds {

    private final StubOptions options;
    private final StubStore stubs;
    private final StubChance chance;

    StubIds(StubOptions options, StubStore stubs, StubChance chance) {
        this.options = options;
        this.stubs = stubs;
        this.chance = chance;
    }

    /** The stub that this JSON is. */
    StubMapping stub(String json) {
        StubMapping stub = StubMapping.buildFrom(json);
        give(List.of(stub), List.of(Json.node(json)));
        return stub;
    }

    /** The stubs that this JSON has for an import. */
    StubImport imported(String json) {
        StubImport imported = Json.read(json, StubImport.class);
        give(imported.getMappings(), Json.node(json).path("mappings"));
        return imported;
    }

    /** Where stubs are saved for all sandboxes, the same id in two of them would have one overwrite the other. */
    private void give(List<StubMapping> read, Iterable<JsonNode> asTheyCame) {
        if (options.folder() != null) {
            return;
        }
        Set<UUID> taken = read.stream().map(StubMapping::getId).collect(Collectors.toSet());
        int next = 0;
        for (JsonNode json : asTheyCame) {
            StubMapping stub = read.get(next++);
            if (!json.has("id") && !json.has("uuid")) {
                stub.setId(free(taken));
            }
        }
    }

    private UUID free(Set<UUID> taken) {
        UUID id = chance.id();
        while (taken.contains(id) || stubs.get(id).isPresent()) {
            id = chance.id();
        }
        return id;
    }
}
