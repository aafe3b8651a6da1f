package dev.mockerp.contract.fault;

/**
 * What a faulty ERP does that needs memory, credentials or further requests, and so a harness of its own; in {@code
 * faults.yaml} in lower case with hyphens. Every harness implements all of them.
 */
public enum Behaviour {
    /** A write is confirmed but has no effect: create, update, delete, extension added or deleted. */
    CONFIRMED_BUT_NOT_DONE,
    /** An update also changes another customer. */
    UPDATE_TOUCHES_ANOTHER,
    /** Updates at the same time read the whole customer and write it back whole, so that one is lost. */
    UPDATES_OVERWRITE_EACH_OTHER,
    /** A create makes the customer, and another one alike. */
    CREATED_TWICE,
    /** What was created is missing in the answers of the operations of the fault. */
    CREATED_NOT_SHOWN,
    /** What was updated is missing in the answers of the operations of the fault. */
    UPDATED_NOT_SHOWN,
    /** The answers of the operations of the fault show what was updated as it was before its first update. */
    SHOWN_AS_BEFORE_THE_UPDATE,
    /** What was deleted still stands in the answers of the operations of the fault. */
    DELETED_STILL_SHOWN,
    /** A batch does nothing more after the first item that fails. */
    BATCH_STOPS_AT_FIRST_FAILURE,
    /** A page begins with the last item of the page before it. */
    PAGES_OVERLAP,
    /** What a tenant does not have is looked for in the other tenants. */
    OTHER_TENANTS_SHOWN,
    /** A request without credentials is served. */
    MISSING_CREDENTIALS_ACCEPTED,
    /** A request with credentials that nobody has is served. */
    WRONG_CREDENTIALS_ACCEPTED,
    /** Valid credentials are enough, whatever they are allowed to do. */
    PERMISSIONS_IGNORED,
    /** The answer is the one that the request before it, to the same operation, was due. */
    ANSWERS_THE_PREVIOUS_REQUEST
}
