package dev.mockerp.verify.run;

/** With whose credentials a call is made. */
public enum Credentials {
    /** Those of the profile. */
    FULL,
    /** Flow Retail: a token that has TENANT.ACCESS and lacks TENANT.BACKOFFICE. */
    RESTRICTED,
    /** Flow Retail: a token of the tenant without external search. */
    OTHER_TENANT,
    /** None at all. */
    NONE,
    /** Such as nobody issued. At most two of these leave the checker in one run, so that no account is locked. */
    WRONG
}
