package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Trial;
import java.util.Map;

/** Asks at a path that nobody has. */
final class UnknownPathsAreNotFound implements Check {

    private final RetailNxt retailNxt;

    UnknownPathsAreNotFound(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        Call question = retailNxt.question();
        Call nowhere =
                Call.outside("GET", question.path() + retailNxt.erp().names().letters("unknown path"));
        for (Map.Entry<String, String> parameter : question.query().entrySet()) {
            nowhere = nowhere.query(parameter.getKey(), parameter.getValue());
        }
        Saying.usualRefusal(trial, "an unknown path", 404, retailNxt.erp().ask(nowhere));
    }
}
