package dev.mockerp.verify.flowretail;

import tools.jackson.databind.JsonNode;

/**
 * A customer to read, that nothing changes during the run.
 *
 * @param values as the ERP shows them, or as they were sent where it shows none
 */
record Known(String uid, JsonNode values) {

    /** The text of a member; empty if it has none. */
    String text(String member) {
        return values.path(member).asString("");
    }

    /** How a finding names the customer by one of its members. */
    String by(String member) {
        return "customer " + uid + ", whose " + member + " is \"" + text(member) + "\"";
    }
}
