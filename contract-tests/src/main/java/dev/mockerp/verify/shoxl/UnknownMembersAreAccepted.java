package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Trial;
import tools.jackson.databind.node.ObjectNode;

/** Sends a member that no contract version has. */
final class UnknownMembersAreAccepted implements Check {

    private final Shoxl shoxl;

    UnknownMembersAreAccepted(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    @Override
    public void run(Trial trial) {
        String member = "erpVerify" + shoxl.erp().names().letters("unknown member");
        for (String operation : shoxl.operations()) {
            ObjectNode body = shoxl.question().put(member, "x");
            Exchange plain = shoxl.ask(operation);
            Exchange answer =
                    shoxl.erp().ask(shoxl.erp().call(operation).body(body).as(Intent.OPEN));
            if (!Saying.isAnswered(trial, "an unknown member", answer)) {
                continue;
            }
            if (Rows.of(answer).isEmpty() && !Rows.of(plain).isEmpty() && Saying.isNo(answer)) {
                trial.otherReading("an unknown member is refused with an empty list");
            } else {
                trial.expect(
                        Shoxl.sameProducts(plain, answer),
                        "",
                        Saying.observed(plain) + ", as without the unknown member",
                        Saying.observed(answer),
                        plain,
                        answer);
            }
        }
    }
}
