package dev.mockerp.contract.fault;

import java.util.Set;

/** The words of steps. The vocabulary is described in the README of api-specs. */
enum StepWord {
    REMOVE(Side.JSON),
    SET(Side.JSON, "to|from"),
    DEFAULT(Side.JSON, "to|from"),
    RENAME(Side.JSON, "to"),
    RECASE(Side.JSON, "to"),
    CONVERT(Side.JSON, "to"),
    WRAP(Side.JSON, "in?"),
    UNWRAP(Side.JSON),
    APPEND(Side.JSON, "to|from"),
    DUPLICATE(Side.JSON),
    CUT(Side.JSON, "to"),
    REVERSE(Side.JSON),
    SWAP(Side.JSON, "with"),
    REPLACE(Side.JSON, "pattern", "with"),
    ADD(Side.JSON, "by"),
    MULTIPLY(Side.JSON, "by"),
    ROUND(Side.JSON, "to"),
    HEADER(Side.BOTH, "to"),
    DROP_HEADER(Side.BOTH),
    BODY(Side.BOTH),
    STATUS(Side.ANSWER),
    TRUNCATE(Side.ANSWER),
    ENCODE(Side.ANSWER),
    CHUNKED(Side.ANSWER),
    SHOUT_HEADERS(Side.ANSWER),
    QUERY(Side.REQUEST, "to|from"),
    DROP_QUERY(Side.REQUEST),
    PATH(Side.REQUEST, "to|from");

    /** Where a word may stand; JSON words change the body of either. */
    enum Side {
        JSON,
        REQUEST,
        ANSWER,
        BOTH
    }

    final Side side;

    /** As written above: a name, a name with a question mark if optional, or two of which one is needed. */
    final Set<String> arguments;

    StepWord(Side side, String... arguments) {
        this.side = side;
        this.arguments = Set.of(arguments);
    }

    boolean isFor(Side other) {
        return side == other || side == Side.BOTH || side == Side.JSON;
    }
}
