package dev.mockerp.verify.stubs;

/** Why a request is refused, with the status and, where the words of the contract's example do not fit, the words. */
enum Reason {
    NO_CREDENTIALS(401, ""),
    FOREIGN(403, "The credentials do not open this."),
    OTHER_MEDIA_TYPE(415, ""),
    NOT_JSON(400, "The body is not JSON."),
    BROKEN(400, "The request breaks the contract."),
    PARAMETER(400, "A parameter breaks the contract."),
    NOTHING_ASKED(400, ""),
    UNKNOWN_CUSTOMER(404, ""),
    UNKNOWN_STORE(404, "There is no such store."),
    UNKNOWN_PATH(404, "There is nothing at this path."),
    OTHER_METHOD(405, ""),
    TAKEN(409, "The identifier is in use.");

    private final int status;
    private final String words;

    Reason(int status, String words) {
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    /** What is said; empty where the example of the contract says it. */
    String words() {
        return words;
    }

    /** Whether asking for it says the same whatever operation is asked. */
    boolean isTheSameEverywhere() {
        return this == NO_CREDENTIALS || this == OTHER_MEDIA_TYPE || this == NOT_JSON || this == UNKNOWN_CUSTOMER;
    }
}
