package dev.mockerp.verify.run;

import java.util.List;

/**
 * One place where the ERP broke something.
 *
 * @param operation the operation that was looked at
 * @param pointer JSON pointer in the answer, or empty
 * @param expected what the contract says there
 * @param observed what came
 * @param exchanges that show it, in the order in which they were made; one at least
 */
public record Finding(String operation, String pointer, String expected, String observed, List<Exchange> exchanges) {

    /** The place without positions in lists: the same mistake in every row is one mistake. */
    String place() {
        return operation + " " + pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }
}
