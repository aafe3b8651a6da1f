package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.server.flowretail.Customer;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The customers of every tenant, as the fixtures say at first. */
final class CustomerBase {

    private static final String FILE = "flowretail/customers.json";

    private final Map<String, Customers> byTenant = new HashMap<>();

    /**
     * Fills the state from the fixtures.
     *
     * @throws dev.mockerp.erp.setting.StartProblem if a customer is there twice, or speaks of what does not exist
     */
    CustomerBase(Fixtures fixtures, Tenants tenants, CustomerDocuments documents) {
        tenants.all().forEach(tenant -> byTenant.put(tenant.tenantUid(), new CustomersInMemory()));
        JsonNode read = fixtures.read(FILE).path("tenants");
        for (int i = 0; i < read.size(); i++) {
            String tenantUid = read.get(i).path("tenantUid").asString();
            if (!tenants.exists(tenantUid)) {
                throw fixtures.problem(
                        FILE, "/tenants/" + i, "tenant " + tenantUid + " is not in flowretail/tenants.json");
            }
            Tenant tenant = tenants.tenant(tenantUid);
            JsonNode nodes = read.get(i).path("customers");
            for (int j = 0; j < nodes.size(); j++) {
                String place = "/tenants/" + i + "/customers/" + j;
                ObjectNode members = (ObjectNode) nodes.get(j);
                checkReferences(fixtures, tenant, members, place);
                Customer customer = documents.read(tenant, members);
                if (!of(tenantUid).add(customer)) {
                    throw fixtures.problem(FILE, place, "customer " + customer.getCustomerUid() + " is there twice");
                }
            }
        }
    }

    /**
     * The customers of a tenant that exists.
     *
     * @throws NoSuchElementException if it does not
     */
    Customers of(String tenantUid) {
        Customers customers = byTenant.get(tenantUid);
        if (customers == null) {
            throw new NoSuchElementException(tenantUid);
        }
        return customers;
    }

    /** Whether a customer of any tenant has that external id. */
    boolean knowsExternalId(String externalId) {
        return byTenant.values().stream()
                .anyMatch(customers -> !customers.withExternalId(externalId).isEmpty());
    }

    private static void checkReferences(Fixtures fixtures, Tenant tenant, ObjectNode members, String place) {
        for (String reference : References.unknown(tenant, members)) {
            throw fixtures.problem(FILE, place + reference, "does not exist in tenant " + tenant.tenantUid());
        }
    }
}
