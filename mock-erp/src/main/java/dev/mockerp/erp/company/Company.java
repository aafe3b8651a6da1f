package dev.mockerp.erp.company;

import dev.mockerp.erp.fixture.Fixtures;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the APIs name one and the same thing: account {@code 128} of Shoxl is {@code RTN_LOY_128} of RetailNxt and
 * {@code externalId} {@code 128} of Flow Retail; product {@code 90001} is {@code LX_NL_90001} of RetailNxt.
 */
public final class Company {

    private static final String FILE = "company/company.json";

    private final Template productIdentifier;
    private final Template customerIdentifier;
    private final Template externalId;

    private record Template(String before, String after) {

        static Template of(String text) {
            int open = text.indexOf('{');
            return new Template(text.substring(0, open), text.substring(text.indexOf('}') + 1));
        }

        String with(String variable) {
            return before + variable + after;
        }

        @Nullable
        String variable(String text) {
            return text.startsWith(before) && text.endsWith(after) && text.length() >= before.length() + after.length()
                    ? text.substring(before.length(), text.length() - after.length())
                    : null;
        }
    }

    /** As the company's fixture file says. */
    public Company(Fixtures fixtures) {
        JsonNode identifiers = fixtures.read(FILE).path("identifiers");
        this.productIdentifier =
                Template.of(identifiers.path("productIdentifier").asString("{productNumber}"));
        this.customerIdentifier =
                Template.of(identifiers.path("customerIdentifier").asString("{accountNumber}"));
        this.externalId = Template.of(identifiers.path("externalId").asString("{accountNumber}"));
    }

    /** Shoxl's product number of a {@code ProductIdentifier} of RetailNxt; null if it is none of the company. */
    public @Nullable String productNumber(String identifier) {
        return productIdentifier.variable(identifier);
    }

    /** Shoxl's account number of a {@code CustomerIdentifier} of RetailNxt; null if it is none of the company. */
    public @Nullable String accountNumber(String identifier) {
        return customerIdentifier.variable(identifier);
    }

    /** Flow Retail's {@code externalId} of an account of Shoxl. */
    public String externalId(String accountNumber) {
        return externalId.with(accountNumber);
    }

    /** RetailNxt's {@code ProductIdentifier} of a product of Shoxl. */
    public String productIdentifier(String productNumber) {
        return productIdentifier.with(productNumber);
    }

    /** RetailNxt's {@code CustomerIdentifier} of an account of Shoxl. */
    public String customerIdentifier(String accountNumber) {
        return customerIdentifier.with(accountNumber);
    }

    /** Whether the other spells everything in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Company company
                && productIdentifier.equals(company.productIdentifier)
                && customerIdentifier.equals(company.customerIdentifier)
                && externalId.equals(company.externalId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(productIdentifier, customerIdentifier, externalId);
    }
}
