package dev.mockerp.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One API's contract at one version.
 *
 * @param version the contract version; for an API that does not count versions, the latest there is
 * @param document the OpenAPI document, with only what that version has; not to be changed
 */
public record Contract(Api api, int version, JsonNode document, List<Operation> operations) {

    /** Stands for "the newest version". */
    public static final int LATEST = Integer.MAX_VALUE;

    private static final YAMLMapper YAML = new YAMLMapper();

    /** The newest version of the API's contract. */
    public static Contract of(Api api) {
        return of(api, LATEST);
    }

    /** The contract as it was at {@code version}: later members are gone, later marks have no effect. */
    public static Contract of(Api api, int version) {
        JsonNode document = ContractVersion.of(read(api, "openapi.yaml"), version);
        return new Contract(api, version, document, new OperationReader(document).read());
    }

    /** The rules of this version. They are read anew each time: most users of a contract never ask. */
    public List<Rule> rules() {
        return everyRule(api).stream().filter(rule -> rule.holdsIn(version)).toList();
    }

    /** The rules of all versions of the API's contract. */
    public static List<Rule> everyRule(Api api) {
        return RuleReader.read(read(api, "rules.yaml"));
    }

    /**
     * The operation of that id.
     *
     * @throws NoSuchElementException if the contract has none
     */
    public Operation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no operation " + id + " in " + api));
    }

    private static JsonNode read(Api api, String file) {
        String resource = "/contracts/" + api.folder() + "/" + file;
        try (InputStream in = Contract.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return YAML.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
