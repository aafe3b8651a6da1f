package dev.mockerp.erp.flowretail;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text that must occur in some fields of a customer.
 *
 * @param needle what is looked for, as {@link SearchTexts} keeps it; with a separator at both ends if the whole field is
 *     meant
 * @param names whether it may be in the names and the place
 * @param mobile whether it may be in the mobile number
 * @param email whether it may be in the e-mail address
 * @param vatNumber whether it may be in the VAT number
 */
record TextCriterion(Needle needle, boolean names, boolean mobile, boolean email, boolean vatNumber) {

    /** The criterion for what a client sent; null if it sent nothing, which finds everybody. */
    static @Nullable TextCriterion of(
            @Nullable String sent, boolean whole, boolean names, boolean mobile, boolean email, boolean vatNumber) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        String text = SearchTexts.lower(sent);
        if (text.indexOf(SearchTexts.SEPARATOR) >= 0
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            // No field holds the separator or half a character; what has it is found nowhere, and not across two
            // fields.
            return new TextCriterion(new Needle(text), false, false, false, false);
        }
        String needle = whole ? SearchTexts.SEPARATOR + text + SearchTexts.SEPARATOR : text;
        return new TextCriterion(new Needle(needle), names, mobile, email, vatNumber);
    }
}
