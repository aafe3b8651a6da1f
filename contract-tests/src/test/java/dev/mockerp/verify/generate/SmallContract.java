package dev.mockerp.verify.generate;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A contract of one schema, {@code Order}, for what no published contract has. */
final class SmallContract {

    static final String ORDER = "/components/schemas/Order";

    private static final YAMLMapper YAML = new YAMLMapper();

    private SmallContract() {}

    static Contract of(String order) {
        JsonNode document = YAML.readTree("openapi: 3.0.3\ncomponents:\n  schemas:\n    Order:\n" + order.indent(6));
        return new Contract(Api.SHOXL, 1, document, List.of());
    }

    static JsonNode json(String text) {
        return YAML.readTree(text);
    }
}
