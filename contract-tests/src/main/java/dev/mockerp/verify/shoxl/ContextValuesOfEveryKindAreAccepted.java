package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Sends a text, numbers, truth values, null, a list and an object as values of a context. */
final class ContextValuesOfEveryKindAreAccepted implements Check {

    private final Shoxl shoxl;

    ContextValuesOfEveryKindAreAccepted(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        for (String operation : shoxl.operations()) {
            Exchange answer =
                    shoxl.erp().ask(shoxl.withContext(operation, everyKind()).as(Intent.OPEN));
            if (Saying.isAnswered(trial, "a context of other values than texts", answer)) {
                trial.holds();
            }
        }
    }

    private ObjectNode everyKind() {
        String key = "erpVerify" + shoxl.erp().names().letters("context kinds");
        ObjectNode context = Json.object();
        context.put(key + "Text", "Ø 40 mm, 漢字");
        context.put(key + "Integer", 7);
        context.put(key + "Decimal", 2.5);
        context.put(key + "True", true);
        context.putNull(key + "Null");
        context.putArray(key + "List").add("a").add(1);
        context.putObject(key + "Object").put("a", 1);
        return context;
    }
}
