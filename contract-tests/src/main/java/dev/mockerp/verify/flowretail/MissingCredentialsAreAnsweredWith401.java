package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import java.util.List;

/** Looks at how requests without credentials were refused. */
final class MissingCredentialsAreAnsweredWith401 implements Check {

    private final FlowRetail flow;

    MissingCredentialsAreAnsweredWith401(FlowRetail flow) {
        this.flow = flow;
    }

    @Override
    public boolean isLast() {
        return true;
    }

    @Override
    public void run(Trial trial) {
        List<Exchange> refusals = flow.erp().log().stream()
                .filter(exchange -> exchange.call().credentials() == Credentials.NONE
                        || exchange.call().credentials() == Credentials.WRONG)
                .filter(exchange -> !exchange.isSuccess())
                .toList();
        if (refusals.isEmpty()) {
            throw Skipped.because("no request without credentials was refused");
        }
        for (Exchange refusal : refusals) {
            if (refusal.status() == 401
                    && refusal.received().header("www-authenticate").isPresent()) {
                trial.holds();
            } else if (!refusal.isRefused()) {
                trial.breaks("", "status 401", "status " + refusal.status(), refusal);
            } else {
                trial.otherReading("missing credentials are refused with status " + refusal.status()
                        + (refusal.status() == 401 ? " without WWW-Authenticate" : ""));
            }
        }
    }
}
