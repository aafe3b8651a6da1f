package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Request;

/** Whoever answers requests to operations of a contract. Safe for many threads. */
interface Erp {
    Answer answer(Request request);
}
