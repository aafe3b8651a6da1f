package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import org.jspecify.annotations.Nullable;

/** A stub that cannot be compared with a request, or cannot answer it. */
final class StubFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * With the sentence for people.
     *
     * @param stub the one to blame; null if it is not known
     */
    StubFailure(@Nullable StubMapping stub, String why) {
        super((stub == null ? "A stub that may match" : "The stub " + StubRules.shown(stub) + " (" + stub.getId() + ")")
                + " cannot answer: " + why);
    }
}
