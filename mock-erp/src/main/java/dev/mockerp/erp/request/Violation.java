package dev.mockerp.erp.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.mockerp.contract.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, as schema {@code Violation} of every contract describes it.
 *
 * @param in {@code body}, {@code path}, {@code query} or {@code header}
 * @param pointer JSON pointer in the body, or the name of the parameter or header
 * @param rule id of the rule, or the schema keyword, that is broken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"in", "pointer", "rule", "expected", "actual", "message"})
public record Violation(
        String in,
        String pointer,
        String rule,
        @Nullable String expected,
        @Nullable String actual,
        String message) {

    /**
     * A broken schema keyword in the body.
     *
     * @param place JSON pointer in the body of the value that was held against the schema
     */
    public static Violation inBody(String place, Shape.Mismatch mismatch) {
        return new Violation(
                "body",
                place + mismatch.pointer(),
                mismatch.keyword(),
                mismatch.expected(),
                mismatch.actual(),
                name(mismatch.pointer()) + ": " + mismatch.message() + ".");
    }

    /** A broken rule in the body. */
    public static Violation inBody(String pointer, String rule, String expected, String actual, String message) {
        return new Violation("body", pointer, rule, expected, actual, message);
    }

    /** A broken rule of a query parameter. */
    public static Violation inQuery(String name, String rule, String expected, String actual, String message) {
        return new Violation("query", name, rule, expected, actual, message);
    }

    private static String name(String pointer) {
        return pointer.isEmpty() ? "The value" : pointer.substring(1);
    }
}
