package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Changed;
import dev.mockerp.contract.fault.Request;

/** A fault that needs memory, credentials or further requests. Sees every request; safe for many threads. */
interface Misbehaviour {

    /**
     * Answers in its own way.
     *
     * @param concerned whether the request is among those that the fault is for
     * @param real answers as a correct ERP, as often as wanted
     * @return with a count above 0 when the client was misled
     */
    Changed<Answer> answer(Request sent, boolean concerned, Erp real);

    /** The true answer. */
    static Changed<Answer> unchanged(Answer answer) {
        return new Changed<>(answer, 0);
    }

    /** Another answer, or one after something was done that nobody asked for. */
    static Changed<Answer> spoilt(Answer answer) {
        return new Changed<>(answer, 1);
    }
}
