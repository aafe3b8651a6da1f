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
    /** With every update of a customer, the time of its last change goes back by a day in the answers of the fault. */
    UPDATES_TURN_THE_CLOCK_BACK,
    /** A delete also deletes another customer. */
    DELETE_TAKES_ANOTHER,
    /** What is refused because of one member is stored in the others: an update, and items of a batch. */
    REFUSED_BUT_DONE_IN_PART,
    /** A batch does nothing more after the first item that fails. */
    BATCH_STOPS_AT_FIRST_FAILURE,
    /** Items in create are confirmed without effect. */
    BATCH_CREATES_NOT_DONE,
    /** Items in update are confirmed without effect. */
    BATCH_UPDATES_NOT_DONE,
    /** Items in upsert are confirmed without effect. */
    BATCH_UPSERTS_NOT_DONE,
    /** Items in delete are confirmed without effect. */
    BATCH_DELETES_NOT_DONE,
    /** A query does not look into first names. */
    QUERY_OVERLOOKS_FIRSTNAME,
    /** A query does not look into last names. */
    QUERY_OVERLOOKS_LASTNAME,
    /** A query does not look into cities. */
    QUERY_OVERLOOKS_CITY,
    /** A query does not look into postal codes. */
    QUERY_OVERLOOKS_POSTAL_CODE,
    /** A query does not look into company names. */
    QUERY_OVERLOOKS_COMPANY_NAME,
    /** A query does not look into mobile numbers. */
    QUERY_OVERLOOKS_MOBILE,
    /** A query does not look into e-mail addresses. */
    QUERY_OVERLOOKS_EMAIL,
    /** A query does not look into VAT numbers. */
    QUERY_OVERLOOKS_VAT_NUMBER,
    /** A query finds whole values in the same letters only. */
    QUERY_FINDS_WHOLE_VALUES_ONLY,
    /** A query also looks into mobile number, e-mail address and VAT number where these are given by themselves. */
    QUERY_LOOKS_IN_GIVEN_FIELDS,
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
