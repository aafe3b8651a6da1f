package dev.mockerp.erp.control;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** The provider states that one API can make true. Safe for many threads. */
public interface ProviderStates {

    /** Their names, as the control contract lists them. */
    Set<String> names();

    /**
     * Makes a state true, and gives its values.
     *
     * @param state one of the names
     * @param params what is asked of the state; an empty object where nothing is
     * @throws dev.mockerp.erp.request.Refused if that cannot be, or the parameters are not understood
     */
    ObjectNode setUp(String state, ObjectNode params);

    /**
     * Takes away what was made for a state; does nothing where nothing was.
     *
     * @param params those of the set-up, or the identifier of the one thing to take away
     */
    default void tearDown(String state, ObjectNode params) {}
}
