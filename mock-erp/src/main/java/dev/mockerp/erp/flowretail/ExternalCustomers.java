package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.server.flowretail.ExternalCustomer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The outside system that an external search asks: customers that a tenant could take over. Does not change. */
final class ExternalCustomers {

    private static final String FILE = "flowretail/external-customers.json";

    private final Map<String, List<ExternalCustomer>> byTenant = new HashMap<>();

    /** As the fixtures say. */
    ExternalCustomers(Fixtures fixtures, Tenants tenants) {
        JsonNode read = fixtures.read(FILE).path("tenants");
        for (int i = 0; i < read.size(); i++) {
            String tenantUid = read.get(i).path("tenantUid").asString();
            if (!tenants.exists(tenantUid)) {
                fixtures.mistake(FILE, "/tenants/" + i, "tenant " + tenantUid + " is not in flowretail/tenants.json");
            }
            List<ExternalCustomer> customers = new ArrayList<>();
            JsonNode nodes = read.get(i).path("customers");
            for (int j = 0; j < nodes.size(); j++) {
                customers.add(fixtures.value(
                        FILE, "/tenants/" + i + "/customers/" + j, nodes.get(j), ExternalCustomer.class));
            }
            byTenant.put(tenantUid, customers);
        }
    }

    /** Those in which the query occurs, whatever the case; all without a query. */
    List<ExternalCustomer> search(String tenantUid, @Nullable String query) {
        String wanted = SearchTexts.lower(query);
        return byTenant.getOrDefault(tenantUid, List.of()).stream()
                .filter(customer -> Stream.of(
                                customer.getFirstname(),
                                customer.getLastname(),
                                customer.getCity(),
                                customer.getPostalCode(),
                                customer.getCompanyName(),
                                customer.getMobile(),
                                customer.getEmail(),
                                customer.getVatNumber())
                        .anyMatch(field -> SearchTexts.lower(field).contains(wanted)))
                .toList();
    }
}
