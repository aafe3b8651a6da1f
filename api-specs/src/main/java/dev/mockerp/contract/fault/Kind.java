package dev.mockerp.contract.fault;

/** What sort of fault it is; in {@code faults.yaml} in lower case with hyphens. */
public enum Kind {
    /** A value has another JSON type than published, at any depth. */
    WRONG_TYPE,
    /** A required member is absent. */
    MISSING_MEMBER,
    /** Null stands where it is forbidden. */
    FORBIDDEN_NULL,
    /** A member has another spelling than published. */
    MISSPELT_MEMBER,
    /** A value is outside its enum, pattern, format or range. */
    BROKEN_VALUE,
    /** Two values of one answer contradict each other. */
    CONTRADICTION,
    /** Texts or numbers come back other than they are. */
    MANGLED_VALUE,
    /** A success has a status that is not declared. */
    UNDECLARED_STATUS,
    /** The answer is not well-formed JSON, or not said to be JSON. */
    NOT_JSON,
    /** A correct request is refused or breaks the server. */
    REFUSED_THOUGH_CORRECT,
    /** A broken request is obeyed. */
    ACCEPTED_THOUGH_BROKEN,
    /** A refusal has another status or content than it should. */
    WRONG_REFUSAL,
    /** A documented member or parameter of a request has no effect. */
    IGNORED_INPUT,
    /** What was asked for, and is known, is not answered. */
    MISSING_DATA,
    /** What was not asked for, or belongs to somebody else, is answered. */
    FOREIGN_DATA,
    /** Something is answered more often than it exists. */
    DUPLICATE_DATA,
    /** Rows stand in another order than they should. */
    WRONG_ORDER,
    /** Two answers that should agree do not. */
    INCONSISTENT_ANSWERS,
    /** Pages overlap, miss something, or are miscounted. */
    BROKEN_PAGING,
    /** A change that was confirmed did not happen, or not as it was asked. */
    LOST_WRITE,
    /** A change hit something that was not named. */
    UNWANTED_WRITE,
    /** A batch says or does something else about an item than it should. */
    BROKEN_BATCH,
    /** Credentials or permissions are not asked for. */
    MISSING_PROTECTION,
    /** An answer has what its contract version does not have. */
    WRONG_VERSION
}
