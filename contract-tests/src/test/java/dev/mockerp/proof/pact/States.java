package dev.mockerp.proof.pact;

import java.util.Map;

/** Makes provider states true of the ERP that is verified. */
interface States {

    /**
     * Makes a state true, and gives its values.
     *
     * @throws org.opentest4j.TestAbortedException if this ERP cannot be brought into that state: what is expected of it
     *     then is not tested
     */
    Map<String, Object> setUp(String state, Map<String, Object> params);

    /** Takes away what was made for a state. */
    void tearDown(String state, Map<String, Object> params);
}
