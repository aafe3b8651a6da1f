package dev.mockerp.verify.pact;

/**
 * What in an answer is not as its consumer expects.
 *
 * @param place in the answer, such as {@code body $.items[0].email}
 * @param expected what it should be, and by which rule
 * @param actual what came, whole
 */
public record Mismatch(String place, String expected, String actual) {}
