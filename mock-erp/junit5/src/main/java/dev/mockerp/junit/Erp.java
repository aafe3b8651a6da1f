package dev.mockerp.junit;

import java.net.URI;

/**
 * The ERP of one test, which no other test meets: what is written, set or asked in it is there for that test alone. A
 * parameter of this type of a test, or of what runs before and after each.
 *
 * <p>No address ends in a slash.
 */
public final class Erp {

    private final URI address;

    Erp(URI mock, String sandbox) {
        this.address = URI.create(mock + "/sandbox/" + sandbox);
    }

    /** Where the paths of Shoxl begin: what stands before {@code /Shoxl/v1/GetProductInformations}. */
    public URI shoxl() {
        return address;
    }

    /** Where the paths of RetailNxt begin: what stands before {@code /api/CustomerOrder}. */
    public URI retailNxt() {
        return address;
    }

    /** Where the paths of Flow Retail begin: what stands before {@code /tenants/demo/customers}. */
    public URI flowRetail() {
        return URI.create(address + "/v2");
    }

    /** Where the ERP of this test is steered: what stands before {@code /provider-states}. */
    public URI control() {
        return URI.create(address + "/__erp");
    }
}
