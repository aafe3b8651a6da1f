package dev.mockerp.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What OpenAPI cannot say of a contract. Exactly one of {@code condition}, {@code check} and {@code notTestable} is
 * present.
 *
 * @param id stable and never reused
 * @param title one sentence that is true of an ERP that keeps the rule
 * @param source where it is published, or what it follows from
 * @param quote the short words of the source, or null
 * @param since first contract version for which it holds, or null
 * @param until last contract version for which it holds, or null
 * @param setting the mock's setting that switches an assumption, or null
 * @param on the schema or operation that the condition is about, or null without a condition
 * @param condition in CEL, or null
 * @param check name of the check that needs several requests, or null
 * @param notTestable why nobody can see it over HTTP, or null
 * @param operations ids of the operations that the rule is about
 */
public record Rule(
        String id,
        String title,
        Evidence evidence,
        String source,
        @Nullable String quote,
        @Nullable Integer since,
        @Nullable Integer until,
        @Nullable String setting,
        @Nullable String on,
        @Nullable String condition,
        List<Example> examples,
        @Nullable String check,
        @Nullable String notTestable,
        List<String> operations) {

    /**
     * A value for which the condition holds or breaks.
     *
     * @param variables what the condition speaks of: {@code self}, or {@code request} and {@code response}
     */
    public record Example(boolean holds, JsonNode variables) {}

    /** Whether the condition is over an exchange (an operation) rather than over a schema's values. */
    public boolean isOnOperation() {
        return on != null && Character.isLowerCase(on.charAt(0));
    }

    /** Whether the rule belongs to that version of the contract. */
    public boolean holdsIn(int version) {
        return (since == null || since <= version) && (until == null || version <= until);
    }
}
