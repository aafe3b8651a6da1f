package dev.mockerp.verify.run;

import java.util.List;

/** What is particular to one API: the requests that every ERP must answer, and the checks of its rules. */
public interface Suite {

    /** Makes what the checks need, and sends the examples and the well-formed requests that the contract gives. */
    void tour();

    /** One for each check that the API's rules name, in the order in which they are to run. */
    List<Check> checks();

    /** Takes away what was made; gives what could not be taken away. Called once, also after a failure. */
    List<String> cleanUp();
}
