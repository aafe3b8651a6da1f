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
        return operation + " " + anywhere(pointer);
    }

    /** A JSON pointer without positions in lists. */
    static String anywhere(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    /** Whether it is easier to see again than the other: with a request that is right, and then with a smaller one. */
    boolean isPlainerThan(Finding other) {
        boolean right = asksRightly();
        return right == other.asksRightly() ? size() < other.size() : right;
    }

    private boolean asksRightly() {
        return exchanges.stream().noneMatch(exchange -> exchange.call().intent() == Intent.BROKEN);
    }

    /** Of all that is sent to see it: the characters of the targets and the bytes of the bodies. */
    private int size() {
        return exchanges.stream()
                .map(Exchange::sent)
                .mapToInt(sent -> sent.target().length() + sent.body().length)
                .sum();
    }
}
