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

    /** Of each customer the {@link Pairs}; none where they would be made for a single search. */
    private final long @Nullable [] pairs;

    private SearchTexts(byte[] text, int[] ends, boolean searchedOften) {
        this.text = text;
        this.ends = ends;
        this.pairs = searchedOften ? pairs() : null;
    }

    private long[] pairs() {
        long[] marks = new long[ends.length / FIELDS * Pairs.WORDS];
        for (int customer = 0; customer * FIELDS < ends.length; customer++) {
            Pairs.mark(text, start(customer), end(customer), marks, customer * Pairs.WORDS);
        }
        return marks;
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
        return new SearchTexts(text.toByteArray(), ends, true);
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
        return new SearchTexts(text.toByteArray(), new int[] {names, mobileEnd, emailEnd, end}, false);
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
        for (int customer = 0; customer * FIELDS < ends.length; customer++) {
            if (fits(criterion, customer)) {
                found.accept(customer);
            }
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
        Needle needle = criterion.needle();
        if (pairs != null && !Pairs.has(pairs, customer * Pairs.WORDS, needle.pairs())) {
            return false;
        }
        int end = end(customer);
        for (int at = needle.in(text, start(customer), end); at >= 0; at = needle.in(text, at + 1, end)) {
            if (fits(criterion, customer, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the separator before its first field is. */
    private int start(int customer) {
        return customer == 0 ? 0 : ends[customer * FIELDS - 1];
    }

    /** The place behind the separator after its last field. */
    private int end(int customer) {
        return ends[customer * FIELDS + FIELDS - 1] + 1;
    }

    /** Whether an occurrence lies in a field that the criterion is about. */
    private boolean fits(TextCriterion criterion, int customer, int at) {
        int first = customer * FIELDS;
        if (at < ends[first]) {
            return criterion.names();
        }
        if (at < ends[first + 1]) {
            return criterion.mobile();
        }
        return at < ends[first + 2] ? criterion.email() : criterion.vatNumber();
    }
}
