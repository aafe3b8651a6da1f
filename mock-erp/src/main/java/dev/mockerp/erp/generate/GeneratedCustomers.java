package dev.mockerp.erp.generate;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.fixture.MoreItems;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Customers {@code customer-G1}, {@code customer-G2} and so on, of one tenant.
 *
 * @param list where the customers of the tenant stand
 * @param groups identifiers of the tenant's groups
 * @param stores those of its stores
 * @param organizations those of its organizations
 */
record GeneratedCustomers(
        long seed,
        int size,
        String list,
        Company company,
        List<String> groups,
        List<String> stores,
        List<String> organizations)
        implements MoreItems {

    private static final long FIRST_TIME = Instant.parse("2016-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST_TIME = Instant.parse("2025-07-01T00:00:00Z").toEpochMilli();
    private static final long LONGEST_UNCHANGED = 90L * 24 * 3600 * 1000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int FIRST_PHONE = 1_000_000;

    @Override
    public ObjectNode item(int index) {
        Dice dice = new Dice(seed, "customer", index);
        Party party = Party.of(seed, index);
        ObjectNode customer = JsonNodeFactory.instance.objectNode();
        customer.put("customerUid", "customer-G" + (index + 1));
        customer.put("customerType", party.type());
        customer.put("externalId", company.externalId(GeneratedAccounts.number(index)));
        if (party.isPerson()) {
            customer.put("firstname", party.firstname()).put("lastname", party.lastname());
        } else {
            customer.put("companyName", party.companyName());
            customer.put("vatNumber", Numbers.vat(index));
        }
        customer.put("email", "klant" + (index + 1) + "@example.com");
        // No subscriber has a number that begins with 06-0.
        customer.put("mobile", "+3160" + (FIRST_PHONE + index));
        address(dice, party.city(), customer);
        relation(dice, index, party, customer);
        long created = dice.between(FIRST_TIME, LAST_TIME);
        customer.put("createdAt", time(created));
        customer.put("lastModifiedAt", time(created + dice.between(0, LONGEST_UNCHANGED)));
        return customer;
    }

    private static void address(Dice dice, Words.City city, ObjectNode customer) {
        customer.put("address", dice.one(Words.ALL.streets()) + " " + dice.between(1, 300));
        String letters = " " + (char) dice.between('A', 'Z' + 1) + (char) dice.between('A', 'Z' + 1);
        customer.put("postalCode", city.country().equals("NL") ? city.code() + letters : city.code());
        customer.put("city", city.name()).put("countryCode", city.country());
    }

    private void relation(Dice dice, int index, Party party, ObjectNode customer) {
        if (!stores.isEmpty()) {
            customer.put("defaultStoreUid", dice.one(stores));
        }
        if (!groups.isEmpty() && dice.onceIn(2)) {
            customer.putArray("customerGroupUids").add(dice.one(groups));
        }
        if (party.isPerson()) {
            if (dice.onceIn(3)) {
                customer.put("loyaltyId", "LOY-" + GeneratedAccounts.number(index));
            }
            return;
        }
        customer.put("paymentTerms", dice.one(List.of(14, 30, 60)));
        int limit = dice.between(1, 100) * 50_000;
        customer.putObject("credit").put("limit", limit).put("balance", dice.between(0, limit));
        if (!organizations.isEmpty() && dice.onceIn(10)) {
            customer.putArray("extensions").add(extension(dice));
        }
        if (dice.onceIn(4)) {
            customer.putArray("contacts").add(contact(dice, index, party));
        }
    }

    private ObjectNode extension(Dice dice) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("extensionCode", "TWO_INVOICE")
                .put("organizationUid", dice.one(organizations));
    }

    private static ObjectNode contact(Dice dice, int index, Party party) {
        String time = time(dice.between(FIRST_TIME, LAST_TIME));
        ObjectNode contact = JsonNodeFactory.instance.objectNode();
        contact.put("customerContactUid", "contact-G" + (index + 1) + "-1");
        contact.put("displayName", party.fullName());
        contact.put("firstname", party.firstname()).put("lastname", party.lastname());
        contact.put("email", "inkoop" + (index + 1) + "@example.com").put("mobile", "");
        contact.put("createdAt", time).put("lastModifiedAt", time);
        contact.putArray("extensions");
        return contact;
    }

    private static String time(long milliseconds) {
        return TIME.format(Instant.ofEpochMilli(milliseconds));
    }
}
