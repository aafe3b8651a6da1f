package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What searches look at, of several customers in one text: lower case, field after field, each between two separators.
 *
 * <p>One text for many makes a search a scan of neighbouring memory, instead of a visit to each customer wherever the
 * heap has it.
 */
final class SearchTexts {

    /** Stands between fields. No field holds it, as it is taken out of what is written here. */
    static final char SEPARATOR = '\u0000';

    private static final int FIELDS = 4;

    private final String text;

    /** Where the names, the mobile number, the e-mail address and the VAT number of each customer end. */
    private final int[] ends;

    private SearchTexts(String text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    static SearchTexts of(KeptCustomer[] customers) {
        StringBuilder text = new StringBuilder(customers.length * 128).append(SEPARATOR);
        int[] ends = new int[customers.length * FIELDS];
        for (int i = 0; i < customers.length; i++) {
            Customer customer = customers[i].customer();
            append(text, customer.getFirstname());
            append(text, customer.getLastname());
            append(text, customer.getCity());
            append(text, customer.getPostalCode());
            ends[i * FIELDS] = append(text, customer.getCompanyName());
            ends[i * FIELDS + 1] = append(text, customer.getMobile());
            ends[i * FIELDS + 2] = append(text, customer.getEmail());
            ends[i * FIELDS + 3] = append(text, customer.getVatNumber());
        }
        return new SearchTexts(text.toString(), ends);
    }

    /** Of one person who is no customer: names, mobile number and e-mail address. */
    static SearchTexts of(
            @Nullable String firstname, @Nullable String lastname, @Nullable String mobile, @Nullable String email) {
        StringBuilder text = new StringBuilder().append(SEPARATOR);
        append(text, firstname);
        int names = append(text, lastname);
        int mobileEnd = append(text, mobile);
        int emailEnd = append(text, email);
        return new SearchTexts(text.toString(), new int[] {names, mobileEnd, emailEnd, append(text, null)});
    }

    /** Text as it is compared: in lower case. */
    static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static int append(StringBuilder text, @Nullable String field) {
        String lower = lower(field);
        text.append(lower.indexOf(SEPARATOR) < 0 ? lower : lower.replace(String.valueOf(SEPARATOR), ""));
        text.append(SEPARATOR);
        return text.length() - 1;
    }

    /** Hands over the number of each customer in which the criterion's text occurs, in their order. */
    void find(TextCriterion criterion, IntConsumer found) {
        int customer = 0;
        int at = text.indexOf(criterion.needle());
        while (at >= 0) {
            while (ends[customer * FIELDS + 3] <= at) {
                customer++;
                if (customer * FIELDS == ends.length) {
                    return;
                }
            }
            boolean fits = fits(criterion, customer, at);
            if (fits) {
                found.accept(customer);
            }
            at = text.indexOf(criterion.needle(), fits ? ends[customer * FIELDS + 3] : at + 1);
        }
    }

    /** Whether all criteria but those before the first are met by that customer. */
    boolean fitsFrom(int first, List<TextCriterion> criteria, int customer) {
        for (int i = first; i < criteria.size(); i++) {
            if (!fits(criteria.get(i), customer)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the criterion's text occurs in that customer. */
    boolean fits(TextCriterion criterion, int customer) {
        int start = customer == 0 ? 0 : ends[customer * FIELDS - 1];
        int last = ends[customer * FIELDS + 3] + 1 - criterion.needle().length();
        for (int at = start; at <= last; at++) {
            if (text.startsWith(criterion.needle(), at) && fits(criterion, customer, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an occurrence lies in a field that the criterion is about. */
    private boolean fits(TextCriterion criterion, int customer, int at) {
        int first = customer * FIELDS;
        if (at + criterion.needle().length() > ends[first + 3] + 1) {
            return false;
        }
        if (at < ends[first]) {
            return criterion.names();
        }
        if (at < ends[first + 1]) {
            return criterion.mobile();
        }
        return at < ends[first + 2] ? criterion.email() : criterion.vatNumber();
    }
}
