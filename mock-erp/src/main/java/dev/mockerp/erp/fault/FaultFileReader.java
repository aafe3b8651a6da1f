package dev.mockerp.erp.fault;

import dev.mockerp.contract.ControlContract;
import dev.mockerp.erp.request.ContractShapes;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.watch.Unreadable;
import dev.mockerp.server.control.FaultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file that holds what the control contract takes to replace all faults. */
final class FaultFileReader {

    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_MISTAKES = 100;

    private final RuleReader rules;
    private final BrokenRules broken;
    private final JsonMapper json;

    /** Why a file cannot be taken, in lines for people. */
    static final class Mistaken extends Exception {

        private static final long serialVersionUID = 1;
        private final transient List<String> lines;

        private Mistaken(List<String> lines) {
            super(String.join("\n", lines));
            this.lines = lines;
        }

        List<String> lines() {
            return lines;
        }
    }

    FaultFileReader(RuleReader rules, BrokenRules broken, JsonMapper json) {
        this.rules = rules;
        this.broken = broken;
        this.json = json;
    }

    /**
     * All that stands in it.
     *
     * @throws Mistaken with everything that is wrong
     */
    List<Rule> read(Path file) throws Mistaken {
        String name = "--faults=" + file;
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Mistaken(List.of(name + " is larger than " + MOST_BYTES + " bytes"));
            }
            JsonNode set = json.readTree(Files.readAllBytes(file));
            if (set.isMissingNode()) {
                throw new Mistaken(List.of(name + " is empty"));
            }
            return rules(set);
        } catch (IOException e) {
            throw new Mistaken(List.of(name + " cannot be read: " + Unreadable.reason(file, e)));
        } catch (JacksonException e) {
            throw new Mistaken(List.of(name + " is not JSON: " + Unreadable.reason(e)));
        } catch (Refused refused) {
            throw new Mistaken(refused.refusal().violations().stream()
                    .map(violation -> name + " " + line(violation))
                    .toList());
        }
    }

    /** The message of a schema begins with the place as it is. */
    private static String line(Violation violation) {
        String place = violation.pointer();
        return ("/" + violation.message()).startsWith(place + ": ")
                ? "/" + violation.message()
                : place + ": " + violation.message();
    }

    private List<Rule> rules(JsonNode set) {
        Violations violations = new Violations(MOST_MISTAKES);
        ContractShapes.of(ControlContract.read().document(), false)
                .at("/components/schemas/FaultSet")
                .mismatches(set)
                .forEach(mismatch -> violations.add(Violation.inBody("", mismatch)));
        if (!violations.isEmpty()) {
            broken.checkAll(set, violations);
        }
        violations.refuseIfAny();
        List<Rule> read = rules.readAll(json.treeToValue(set, FaultSet.class).getFaults(), violations);
        violations.refuseIfAny();
        return read;
    }
}
