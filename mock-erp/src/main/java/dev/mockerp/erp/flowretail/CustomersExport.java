package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.fixture.FixtureExport;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fixture file of the customers, as they are now. */
final class CustomersExport implements FixtureExport {

    private final Supplier<Tenants> tenants;
    private final TenantCustomers tenantCustomers;
    private final CustomerDocuments documents;

    CustomersExport(Supplier<Tenants> tenants, TenantCustomers tenantCustomers, CustomerDocuments documents) {
        this.tenants = tenants;
        this.tenantCustomers = tenantCustomers;
        this.documents = documents;
    }

    @Override
    public String file() {
        return CustomerBase.FILE;
    }

    @Override
    public JsonNode content() {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put("$schema", "../schema/customers.schema.json");
        ArrayNode all = file.putArray("tenants");
        for (Tenant tenant : tenants.get().all()) {
            List<KeptCustomer> customers =
                    tenantCustomers.of(tenant.tenantUid()).all();
            all.addObject().put("tenantUid", tenant.tenantUid()).putPOJO("customers", new Documents(customers));
        }
        return file;
    }

    /** Makes each document when it is written: there may be very many. */
    private final class Documents extends AbstractList<ObjectNode> {

        private final List<KeptCustomer> customers;

        Documents(List<KeptCustomer> customers) {
            this.customers = customers;
        }

        @Override
        public ObjectNode get(int index) {
            return documents.write(customers.get(index).customer());
        }

        @Override
        public int size() {
            return customers.size();
        }
    }
}
