package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerContact;
import dev.mockerp.server.flowretail.CustomerSearch;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a search asks for. All that is given must be met; nothing given finds everybody.
 *
 * <p>{@code query} looks into the names, the place, and those of mobile, e-mail and VAT number that are not asked for by
 * themselves.
 */
final class CustomerCriteria {

    private final boolean exact;
    private final @Nullable String query;
    private final @Nullable String mobile;
    private final @Nullable String email;
    private final @Nullable String vatNumber;
    private final @Nullable String storeUid;
    private final @Nullable Instant createdAt;
    private final boolean sameInstant;
    private final boolean customers;
    private final boolean contacts;
    private final BiPredicate<String, String> fits;

    CustomerCriteria(CustomerSearch search, boolean sameInstant) {
        this.exact = Boolean.TRUE.equals(search.getExactMatch());
        this.query = wanted(search.getQuery());
        this.mobile = wanted(search.getMobile());
        this.email = wanted(search.getEmail());
        this.vatNumber = wanted(search.getVatNumber());
        this.storeUid = search.getStoreUid();
        this.createdAt =
                search.getCreatedAt() == null ? null : search.getCreatedAt().toInstant();
        this.sameInstant = sameInstant;
        List<String> scopes = scopes(search.getScope());
        this.contacts = scopes.contains("CONTACT");
        this.customers = scopes.contains("CUSTOMER");
        this.fits = exact ? String::equals : String::contains;
    }

    private static @Nullable String wanted(@Nullable String text) {
        return text == null || text.isEmpty() ? null : SearchText.lower(text);
    }

    private static List<String> scopes(@Nullable JsonNode scope) {
        if (scope == null || scope.isArray() && scope.isEmpty()) {
            return List.of("CUSTOMER");
        }
        return scope.isArray() ? scope.valueStream().map(JsonNode::asString).toList() : List.of(scope.asString());
    }

    /** Whether the customer is one of those that are searched for. */
    boolean fit(KeptCustomer kept) {
        Customer customer = kept.customer();
        if (storeUid != null && !storeUid.equals(customer.getDefaultStoreUid())) {
            return false;
        }
        if (createdAt != null && !created(kept.position().createdAt())) {
            return false;
        }
        return customers && fit(kept.text()) || contacts && aContactFits(customer);
    }

    private boolean created(Instant at) {
        return sameInstant ? at.equals(createdAt) : !at.isBefore(createdAt);
    }

    private boolean aContactFits(Customer customer) {
        List<CustomerContact> people = customer.getContacts() == null ? List.of() : customer.getContacts();
        return people.stream()
                .anyMatch(contact -> fit(SearchText.of(
                        contact.getMobile(), contact.getEmail(), contact.getFirstname(), contact.getLastname())));
    }

    private boolean fit(SearchText text) {
        return (mobile == null || fits.test(text.mobile(), mobile))
                && (email == null || fits.test(text.email(), email))
                && (vatNumber == null || fits.test(text.vatNumber(), vatNumber))
                && (query == null || queryFits(text, query));
    }

    private boolean queryFits(SearchText text, String wanted) {
        return (exact ? text.namesEqual(wanted) : text.namesContain(wanted))
                || mobile == null && fits.test(text.mobile(), wanted)
                || email == null && fits.test(text.email(), wanted)
                || vatNumber == null && fits.test(text.vatNumber(), wanted);
    }
}
