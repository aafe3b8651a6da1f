package dev.mockerp.erp.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;

/**
 * A refusal in the form of RFC 9457, where no API of an ERP has a dialect for it.
 *
 * @param violations everything that is wrong with the content; left out where that is not to blame
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "violations"})
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {

    /** That refusal. */
    public static Problem of(Refusal refusal) {
        return new Problem(
                "about:blank",
                refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                refusal.kind().status(),
                refusal.message(),
                refusal.violations());
    }
}
