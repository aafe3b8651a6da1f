package dev.mockerp.verify.generate;

/**
 * A value of a parameter that breaks one thing that the contract says of it.
 *
 * @param name what is broken, in words: {@code pageSize is abc}; no two breaches of an operation share it
 * @param parameter the name in the contract
 * @param in {@code path} or {@code query}
 * @param keyword {@code type}, {@code enum}, {@code pattern} or {@code minimum}
 * @param value as it is meant: not yet percent-encoded
 * @param expected what the contract says
 * @param observed what the value is instead
 */
public record ParameterBreach(
        String name, String parameter, String in, String keyword, String value, String expected, String observed) {}
