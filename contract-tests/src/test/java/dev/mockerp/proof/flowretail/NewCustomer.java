package dev.mockerp.proof.flowretail;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Customers to create. No two have a text in common that one could search for. */
final class NewCustomer {

    /** The members of type string that a caller can write, apart from those with an enum or a reference. */
    static final List<String> TEXTS = List.of(
            "address",
            "city",
            "companyName",
            "email",
            "externalId",
            "firstname",
            "lastname",
            "mobile",
            "postalCode",
            "vatNumber",
            "origin",
            "loyaltyId",
            "internalNote");

    /** The members in which {@code query} of a search looks. */
    static final List<String> SEARCHED =
            List.of("firstname", "lastname", "city", "postalCode", "companyName", "mobile", "email", "vatNumber");

    private NewCustomer() {}

    /** A private person with nothing but what is needed. */
    static ObjectNode person() {
        return object().put("customerType", "PERSON")
                .put("firstname", Unique.text("Zoë"))
                .put("lastname", Unique.text("Ødegård"));
    }

    /** A company with nothing but what is needed. */
    static ObjectNode company() {
        return object().put("customerType", "COMPANY").put("companyName", Unique.text("Blåbær"));
    }

    /** A private person with a value in every member that a caller can write, and no deprecated one. */
    static ObjectNode full() {
        ObjectNode customer = person();
        for (String member : TEXTS) {
            customer.put(member, Unique.text(member));
        }
        customer.put("email", Unique.text("zoë") + "@example.org")
                .put("mobile", "+47900" + Unique.digits())
                .put("countryCode", "NO")
                .put("ledgerNumber", "000" + Unique.digits())
                .put("pricelistUid", Unique.text("pricelist-"))
                .put("paymentTerms", 14)
                .put("defaultStoreUid", "store-1");
        customer.putArray("customerGroupUids").add("group-care");
        customer.putObject("ehf").put("enabled", true);
        customer.putObject("credit").put("limit", 250_000);
        return customer;
    }

    static ObjectNode object() {
        return Exchange.JSON.createObjectNode();
    }

    /** An object with one member of type string. */
    static ObjectNode object(String member, String value) {
        return object().put(member, value);
    }
}
