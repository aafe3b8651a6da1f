package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.Fixtures;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The customers of every tenant, as the fixtures say. Does not change. */
final class CustomerBase implements CompanyPart {

    static final String FILE = "flowretail/customers.json";

    private final Map<String, BaseCustomers> byTenant = new HashMap<>();
    private final Company company;

    /**
     * As the fixtures say; a customer that is there twice, or speaks of what does not exist, is noted with them.
     *
     * @param number higher than that of earlier fixtures
     */
    CustomerBase(Fixtures fixtures, long number, Tenants tenants, Company company, CustomerDocuments documents) {
        this.company = company;
        Map<String, Map<String, KeptCustomer>> read = new HashMap<>();
        tenants.all().forEach(tenant -> read.put(tenant.tenantUid(), new LinkedHashMap<>()));
        Map<String, Reading> readings = new HashMap<>();
        JsonNode nodes = fixtures.read(FILE).path("tenants");
        for (int i = 0; i < nodes.size(); i++) {
            String tenantUid = nodes.get(i).path("tenantUid").asString();
            if (tenants.exists(tenantUid)) {
                Reading reading = new Reading(fixtures, tenants.tenant(tenantUid), documents, read.get(tenantUid));
                readings.put("/tenants/" + i + "/customers", reading);
            } else {
                fixtures.mistake(FILE, "/tenants/" + i, "tenant " + tenantUid + " is not in flowretail/tenants.json");
            }
        }
        fixtures.items(FILE, (list, index, item) -> {
            Reading reading = readings.get(list);
            if (reading != null) {
                reading.customer(item, list + "/" + index);
            }
        });
        read.forEach((tenantUid, customers) -> byTenant.put(tenantUid, new BaseCustomers(number, customers.values())));
    }

    private record Reading(
            Fixtures fixtures, Tenant tenant, CustomerDocuments documents, Map<String, KeptCustomer> read) {

        void customer(ObjectNode members, String place) {
            String customerUid = members.path("customerUid").asString();
            List<String> unknown = References.unknown(tenant, members);
            unknown.forEach(reference ->
                    fixtures.mistake(FILE, place + reference, "does not exist in tenant " + tenant.tenantUid()));
            if (read.containsKey(customerUid)) {
                fixtures.mistake(FILE, place, "customer " + customerUid + " is there twice");
            } else if (unknown.isEmpty()) {
                read.put(customerUid, customer(members, place, read.size() + 1));
            }
        }

        private KeptCustomer customer(ObjectNode members, String place, long number) {
            try {
                return KeptCustomer.of(documents.read(tenant, members), number);
            } catch (JacksonException notBound) {
                throw fixtures.refused(FILE, place, notBound);
            }
        }
    }

    /**
     * The customers of a tenant that exists.
     *
     * @throws NoSuchElementException if it does not
     */
    BaseCustomers of(String tenantUid) {
        BaseCustomers customers = byTenant.get(tenantUid);
        if (customers == null) {
            throw new NoSuchElementException(tenantUid);
        }
        return customers;
    }

    @Override
    public boolean hasCustomer(String accountNumber) {
        String externalId = company.externalId(accountNumber);
        return byTenant.values().stream()
                .anyMatch(customers -> !customers.withExternalId(externalId).isEmpty());
    }
}
