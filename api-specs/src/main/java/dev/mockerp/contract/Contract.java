package dev.mockerp.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/**
 * One API's contract at one version.
 *
 * @param version the contract version; for an API that does not count versions, the latest there is
 * @param document the OpenAPI document, with only what that version has; not to be changed
 * @param shapes the schemas of the document; they are compiled on first use
 */
public record Contract(Api api, int version, JsonNode document, List<Operation> operations, Shapes shapes) {

    /** Stands for "the newest version". */
    public static final int LATEST = Integer.MAX_VALUE;

    private static final Map<Api, List<Rule>> RULES = new ConcurrentHashMap<>();

    /** With the schemas of that document. */
    public Contract(Api api, int version, JsonNode document, List<Operation> operations) {
        this(api, version, document, operations, new Shapes(document));
    }

    /** The newest version of the API's contract. */
    public static Contract of(Api api) {
        return of(api, LATEST);
    }

    /** The contract as it was at {@code version}: later members are gone, later marks have no effect. */
    public static Contract of(Api api, int version) {
        JsonNode document = ContractVersion.of(ContractFile.OPENAPI.read(api), version);
        return new Contract(api, version, document, new OperationReader(document).read());
    }

    /** The rules of this version. They are read when somebody first asks: most users of a contract never do. */
    public List<Rule> rules() {
        return everyRule(api).stream().filter(rule -> rule.holdsIn(version)).toList();
    }

    /** The rules of all versions of the API's contract. */
    public static List<Rule> everyRule(Api api) {
        return RULES.computeIfAbsent(api, each -> RuleReader.read(ContractFile.RULES.read(each)));
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

    /**
     * SHA-256, in hexadecimal, of all that the API's contract says in any version, and of this version's number: two
     * checks with the same hash asked the same. The same on every machine and in every build of the same contract.
     */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (ContractFile file : ContractFile.values()) {
                digest.update(file.bytes(api));
                digest.update((byte) '\n');
            }
            return HexFormat.of()
                    .formatHex(digest.digest(Integer.toString(version).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
