package dev.mockerp.erp.fault;

import dev.mockerp.contract.ControlContract;
import dev.mockerp.contract.Shape;
import dev.mockerp.erp.control.ContentCheck;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.ContractShapes;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.server.control.FaultRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds what else is wrong with faults of which one breaks the schema of the control contract, so that all is told at
 * once.
 */
final class BrokenRules implements ContentCheck {

    private final RuleReader reader;
    private final JsonMapper json;
    private @Nullable Shape shape;

    BrokenRules(RuleReader reader, JsonMapper json) {
        this.reader = reader;
        this.json = json;
    }

    @Override
    public void check(Call call, Violations violations) {
        JsonNode body = call.body();
        if (body != null && call.operation().id().equals("addFault")) {
            checkRule(body, "", violations);
        } else if (body != null && call.operation().id().equals("replaceFaults")) {
            checkAll(body, violations);
        }
    }

    /** Checks all faults of what is to replace others. */
    void checkAll(JsonNode set, Violations violations) {
        JsonNode rules = set.path("faults");
        for (int i = 0; i < rules.size(); i++) {
            checkRule(rules.path(i), "/faults/" + i, violations);
        }
    }

    /** What the schema says of one member is the same whatever the others are. */
    private void checkRule(JsonNode rule, String place, Violations violations) {
        ObjectNode sound = json.createObjectNode();
        rule.properties().forEach(member -> {
            ObjectNode alone = json.createObjectNode();
            alone.set(member.getKey(), member.getValue());
            if (shape().mismatches(alone).isEmpty()) {
                sound.setAll(alone);
            }
        });
        if (rule.isObject()) {
            RuleMistakes mistakes = new RuleMistakes(place, violations);
            FaultRule given = json.treeToValue(sound, FaultRule.class);
            if (sound.size() == rule.size()) {
                mistakes.checkEffects(given);
            }
            reader.read(given, mistakes);
        }
    }

    private synchronized Shape shape() {
        if (shape == null) {
            shape = ContractShapes.of(ControlContract.read().document(), false).at("/components/schemas/FaultRule");
        }
        return shape;
    }
}
