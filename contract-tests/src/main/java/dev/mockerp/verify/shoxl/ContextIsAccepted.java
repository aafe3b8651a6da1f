package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Asks with a context, empty and with a key that means nothing to the ERP: the products are answered all the same. */
final class ContextIsAccepted implements Check {

    private final Shoxl shoxl;

    ContextIsAccepted(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        ObjectNode full = Json.object().put("erpVerify" + shoxl.erp().names().letters("context key"), "NL01");
        for (String operation : shoxl.operations()) {
            Exchange plain = shoxl.ask(operation);
            for (ObjectNode context : List.of(Json.object(), full)) {
                Exchange answer = shoxl.erp().ask(shoxl.withContext(operation, context));
                trial.expect(
                        answer.isSuccess() && Rows.numbers(answer).containsAll(Rows.numbers(plain)),
                        "",
                        Saying.observed(plain) + ", as without a context",
                        Saying.observed(answer),
                        plain,
                        answer);
            }
        }
    }
}
