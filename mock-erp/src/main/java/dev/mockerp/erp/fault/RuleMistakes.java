package dev.mockerp.erp.fault;

import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.server.control.FaultRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with one fault, told by its place in the body. */
final class RuleMistakes {

    private static final String RULE = "fault";

    private final String place;
    private final Violations violations;

    RuleMistakes(String place, Violations violations) {
        this.place = place;
        this.violations = violations;
    }

    /** Notes one. */
    void add(String pointer, String expected, String actual, String message) {
        violations.add(Violation.inBody(place + pointer, RULE, expected, actual, message));
    }

    /** Whether what is to go wrong can go wrong together. */
    void checkEffects(FaultRule given) {
        Map<String, Object> effects = new LinkedHashMap<>();
        effects.put("delay", given.getDelay());
        effects.put("status", given.getStatus());
        effects.put("connection", given.getConnection());
        effects.put("dribble", given.getDribble());
        effects.put("malformed", given.getMalformed());
        effects.put("catalogue", given.getCatalogue());
        effects.values().removeIf(value -> value == null);
        if (effects.isEmpty()) {
            add(
                    "",
                    "delay, status, connection, dribble, malformed or catalogue",
                    "none of them",
                    "Nothing goes wrong.");
        }
        if (given.getConnection() == FaultRule.ConnectionEnum.RESET) {
            effects.keySet().stream()
                    .filter(name -> !name.equals("connection") && !name.equals("delay"))
                    .forEach(name -> add("/" + name, "absent", "present", "There is no answer that it could change."));
        } else if (given.getStatus() != null && given.getCatalogue() != null) {
            add(
                    "/catalogue",
                    "absent",
                    "present",
                    "With a status the ERP does not see the request, and breaks nothing.");
        }
        if (given.getRetryAfter() != null && given.getStatus() == null) {
            add("/retryAfter", "absent", "present", "It goes with a status.");
        }
        List<Integer> uniform =
                given.getDelay() == null ? null : given.getDelay().getUniform();
        if (uniform != null && uniform.get(0) > uniform.get(1)) {
            add("/delay/uniform", "the shortest first", uniform.toString(), "The shortest delay is the longer one.");
        }
    }
}
