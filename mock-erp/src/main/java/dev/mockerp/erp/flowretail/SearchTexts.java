package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
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

    private final byte[] text;

    /** Where the names, the mobile number, the e-mail address and the VAT number of each customer end. */
    private final int[] ends;

    private SearchTexts(byte[] text, int[] ends) {
        this.text = text;
        this.ends = ends;
    }

    static SearchTexts of(KeptCustomer[] customers) {
        Writing text = new Writing();
        int[] ends = new int[customers.length * FIELDS];
        for (int i = 0; i < customers.length; i++) {
            Customer customer = customers[i].customer();
            text.append(customer.getFirstname());
            text.append(customer.getLastname());
            text.append(customer.getCity());
            text.append(customer.getPostalCode());
            ends[i * FIELDS] = text.append(customer.getCompanyName());
            ends[i * FIELDS + 1] = text.append(customer.getMobile());
            ends[i * FIELDS + 2] = text.append(customer.getEmail());
            ends[i * FIELDS + 3] = text.append(customer.getVatNumber());
        }
        return new SearchTexts(text.toByteArray(), ends);
    }

    /** Of one person who is no customer: names, mobile number and e-mail address. */
    static SearchTexts of(
            @Nullable String firstname, @Nullable String lastname, @Nullable String mobile, @Nullable String email) {
        Writing text = new Writing();
        text.append(firstname);
        int names = text.append(lastname);
        int mobileEnd = text.append(mobile);
        int emailEnd = text.append(email);
        int end = text.append(null);
        return new SearchTexts(text.toByteArray(), new int[] {names, mobileEnd, emailEnd, end});
    }

    /** Fields one after the other, in bytes. */
    private static final class Writing extends ByteArrayOutputStream {

        Writing() {
            write(SEPARATOR);
        }

        /** Gives the place behind it. */
        int append(@Nullable String field) {
            String lower = lower(field).replace(String.valueOf(SEPARATOR), "");
            writeBytes(lower.getBytes(StandardCharsets.UTF_8));
            write(SEPARATOR);
            return count - 1;
        }
    }

    /** Text as it is compared: in lower case. */
    static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    /** Hands over the number of each customer in which the criterion's text occurs, in their order. */
    void find(TextCriterion criterion, IntConsumer found) {
        int customer = 0;
        int at = criterion.needle().in(text, 0, text.length);
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
            at = criterion.needle().in(text, fits ? ends[customer * FIELDS + 3] : at + 1, text.length);
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
        int end = ends[customer * FIELDS + 3] + 1;
        for (int at = criterion.needle().in(text, start, end);
                at >= 0;
                at = criterion.needle().in(text, at + 1, end)) {
            if (fits(criterion, customer, at)) {
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
