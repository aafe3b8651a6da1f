package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a search looks at, prepared once so that searching a hundred thousand customers stays a scan of short texts.
 *
 * <p>All in lower case. The fields that have no criterion of their own stand in one text, each between two separators;
 * a separator is no character that a query may hold.
 */
record SearchText(String names, String mobile, String email, String vatNumber) {

    private static final char SEPARATOR = '\u0000';

    static SearchText of(Customer customer) {
        return new SearchText(
                join(
                        customer.getFirstname(),
                        customer.getLastname(),
                        customer.getCity(),
                        customer.getPostalCode(),
                        customer.getCompanyName()),
                lower(customer.getMobile()),
                lower(customer.getEmail()),
                lower(customer.getVatNumber()));
    }

    static SearchText of(String mobile, String email, String firstname, String lastname) {
        return new SearchText(join(firstname, lastname), lower(mobile), lower(email), "");
    }

    /** Text as it is compared. */
    static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    boolean namesContain(String text) {
        return text.indexOf(SEPARATOR) < 0 && names.contains(text);
    }

    boolean namesEqual(String text) {
        return text.indexOf(SEPARATOR) < 0 && names.contains(SEPARATOR + text + SEPARATOR);
    }

    private static String join(@Nullable String... fields) {
        StringBuilder joined = new StringBuilder().append(SEPARATOR);
        for (String field : fields) {
            joined.append(lower(field)).append(SEPARATOR);
        }
        return joined.toString();
    }
}
