package dev.mockerp.verify.run;

import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be kept or broken: a rule, or a statement of the OpenAPI document.
 *
 * @param id of the rule, or such as {@code shoxl#GetProductInformationResult.stock.type}
 * @param title one sentence that is true of an ERP that keeps it
 */
public record Subject(
        String id,
        String title,
        Evidence evidence,
        String source,
        @Nullable String quote,
        List<String> operations) {

    /** A rule on a schema is about the operations that answer with it. */
    static Subject of(Rule rule, SchemaUse use) {
        List<String> operations =
                rule.on() == null || rule.isOnOperation() ? rule.operations() : use.operations(rule.on());
        return new Subject(rule.id(), rule.title(), rule.evidence(), rule.source(), rule.quote(), operations);
    }
}
