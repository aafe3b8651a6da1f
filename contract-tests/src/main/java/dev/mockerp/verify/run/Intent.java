package dev.mockerp.verify.run;

/** What answer the contract asks for. */
public enum Intent {
    /** The request keeps the contract and asks for what exists: a success is due. */
    WELL_FORMED,
    /** One named thing is wrong with the request: a refusal is due. */
    BROKEN,
    /** The contract leaves open whether this is refused; what is answered must be right all the same. */
    OPEN
}
