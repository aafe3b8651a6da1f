package dev.mockerp.contract;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The operations by which the mock is steered. They are ours and no ERP has them, so that there are neither rules nor
 * versions.
 *
 * @param document the OpenAPI document; not to be changed
 */
public record ControlContract(JsonNode document, List<Operation> operations) {

    private static final String FOLDER = "control";

    /** As {@code control/openapi.yaml} says. */
    public static ControlContract read() {
        JsonNode document = DocumentReader.read(ContractFile.OPENAPI.bytes(FOLDER));
        return new ControlContract(document, new OperationReader(document).read());
    }
}
