package dev.mockerp.proof.control;

import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;

/** A mock that is set otherwise than the one that most tests share; started when it is first used. */
final class OtherMock {

    static final String TOKEN = "kept-0n/the_tongue~+=";
    static final MockErp INSTANCE =
            MockErp.start("--control.token=" + TOKEN, "--shoxl.contract-version=8", "--flowretail.empty-batch=accept");

    private OtherMock() {}

    /** A client that may steer it. */
    static Http steering() {
        return INSTANCE.http().with("Authorization", "Bearer " + TOKEN);
    }
}
