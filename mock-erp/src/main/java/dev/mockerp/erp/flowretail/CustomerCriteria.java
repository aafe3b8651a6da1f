package dev.mockerp.erp.flowretail;

import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerContact;
import dev.mockerp.server.flowretail.CustomerSearch;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a search asks for. All that is given must be met; nothing given finds everybody.
 *
 * @param customers whether the customers themselves are searched
 * @param contacts whether their contacts are searched
 * @param texts what must occur in a customer or a contact
 * @param from first millisecond of the creation, or the smallest number
 * @param to last millisecond of the creation, or the largest number
 * @param storeUid the default store, or null for any
 */
record CustomerCriteria(
        boolean customers,
        boolean contacts,
        List<TextCriterion> texts,
        long from,
        long to,
        @Nullable String storeUid) {

    /**
     * The criteria that a client sent. {@code query} looks into the names, the place, and those of mobile, e-mail and
     * VAT number that are not asked for by themselves.
     *
     * @param sameInstant whether {@code createdAt} means just that time, and not that time or later
     */
    static CustomerCriteria of(CustomerSearch search, boolean sameInstant) {
        boolean whole = Boolean.TRUE.equals(search.getExactMatch());
        TextCriterion mobile = TextCriterion.of(search.getMobile(), whole, false, true, false, false);
        TextCriterion email = TextCriterion.of(search.getEmail(), whole, false, false, true, false);
        TextCriterion vatNumber = TextCriterion.of(search.getVatNumber(), whole, false, false, false, true);
        TextCriterion query =
                TextCriterion.of(search.getQuery(), whole, true, mobile == null, email == null, vatNumber == null);
        List<String> scopes = scopes(search.getScope());
        Instant createdAt =
                search.getCreatedAt() == null ? null : search.getCreatedAt().toInstant();
        return new CustomerCriteria(
                scopes.contains("CUSTOMER"),
                scopes.contains("CONTACT"),
                Stream.of(query, mobile, email, vatNumber)
                        .filter(Objects::nonNull)
                        // The first is looked for in everybody, the others where it was found: the longest is rarest.
                        .sorted(Comparator.comparingInt(
                                criterion -> -criterion.needle().length()))
                        .toList(),
                createdAt == null ? Long.MIN_VALUE : KeptCustomer.notBefore(createdAt),
                createdAt == null || !sameInstant ? Long.MAX_VALUE : createdAt.toEpochMilli(),
                search.getStoreUid());
    }

    private static List<String> scopes(@Nullable JsonNode scope) {
        if (scope == null || scope.isArray() && scope.isEmpty()) {
            return List.of("CUSTOMER");
        }
        return scope.isArray() ? scope.valueStream().map(JsonNode::asString).toList() : List.of(scope.asString());
    }

    /** Whether the customer meets what does not lie in its texts; looks at it only if anything such is asked for. */
    boolean fits(KeptCustomer kept) {
        if (from == Long.MIN_VALUE && storeUid == null) {
            return true;
        }
        return from <= kept.createdAt()
                && kept.createdAt() <= to
                && (storeUid == null || storeUid.equals(kept.customer().getDefaultStoreUid()));
    }

    /** Whether all texts occur in one of the customer's contacts. */
    boolean aContactFits(Customer customer) {
        List<CustomerContact> people = customer.getContacts();
        if (people == null || people.isEmpty()) {
            return false;
        }
        return people.stream()
                .map(contact -> SearchTexts.of(
                        contact.getFirstname(), contact.getLastname(), contact.getMobile(), contact.getEmail()))
                .anyMatch(person -> texts.stream().allMatch(criterion -> person.fits(criterion, 0)));
    }
}
