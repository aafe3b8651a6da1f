package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerExtension;
import dev.mockerp.server.flowretail.ExtensionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes single customers of a tenant; refuses where there is none, or one too many. */
final class CustomerRegister {

    private final Supplier<Tenants> tenants;
    private final TenantCustomers tenantCustomers;
    private final CustomerDocuments documents;
    private final Supplier<CustomerUids> uids;
    private final Clock clock;
    private final JsonMapper json;
    private final Refusal.Kind duplicate;
    private final boolean refuseAbsentExtension;
    private final int mostCustomers;

    CustomerRegister(
            Supplier<Tenants> tenants,
            TenantCustomers tenantCustomers,
            CustomerDocuments documents,
            Supplier<CustomerUids> uids,
            Clock clock,
            JsonMapper json,
            Settings settings) {
        this.tenants = tenants;
        this.tenantCustomers = tenantCustomers;
        this.documents = documents;
        this.uids = uids;
        this.clock = clock;
        this.json = json;
        this.duplicate =
                settings.is("flowretail.duplicate-uid", "409") ? Refusal.Kind.CONFLICT : Refusal.Kind.INVALID_REQUEST;
        this.mostCustomers = settings.number("limits.customers");
        this.refuseAbsentExtension = settings.is("flowretail.absent-extension", "404");
    }

    /** The customer, which must exist. */
    Customer get(String tenantUid, String customerUid) {
        Customer customer = tenantCustomers.of(tenantUid).find(customerUid);
        if (customer == null) {
            throw unknown(customerUid);
        }
        return customer;
    }

    /** Creates a customer, under the identifier in the members or a new one. */
    Customer create(String tenantUid, ObjectNode members) {
        ObjectNode typed =
                members.has("customerType") ? members : members.deepCopy().put("customerType", "PERSON");
        Customers customers = tenantCustomers.of(tenantUid);
        return customers.exclusively(() -> {
            if (customers.all().size() >= mostCustomers) {
                throw new Refused(
                        Refusal.Kind.CONFLICT,
                        "The tenant has " + mostCustomers
                                + " customers, and no more fit; see setting limits.customers.");
            }
            String customerUid = members.has("customerUid")
                    ? members.get("customerUid").asString()
                    : uids.get().next(customers);
            Customer customer = documents.create(tenants.get().tenant(tenantUid), typed, customerUid, now());
            if (!customers.add(customer)) {
                throw taken(customerUid);
            }
            return customer;
        });
    }

    /** Writes the members over those of a customer, which must exist. */
    Customer update(String tenantUid, String customerUid, ObjectNode members) {
        return change(
                tenantUid,
                customerUid,
                before -> documents.change(tenants.get().tenant(tenantUid), before, members, now()));
    }

    /** Removes a customer, which must exist. */
    void delete(String tenantUid, String customerUid) {
        if (!tenantCustomers.of(tenantUid).remove(customerUid)) {
            throw unknown(customerUid);
        }
    }

    /** Adds an extension for the organization of a store; adding it again changes nothing. */
    CustomerExtension addExtension(String tenantUid, String customerUid, ExtensionCode code, String storeUid) {
        CustomerExtension extension = extension(tenantUid, customerUid, code, storeUid);
        change(tenantUid, customerUid, before -> {
            List<CustomerExtension> extensions = extensions(before);
            if (extensions.contains(extension)) {
                return before;
            }
            extensions.add(extension);
            return withExtensions(tenantUid, before, extensions);
        });
        return extension;
    }

    /** Removes an extension for the organization of a store. */
    void deleteExtension(String tenantUid, String customerUid, ExtensionCode code, String storeUid) {
        CustomerExtension extension = extension(tenantUid, customerUid, code, storeUid);
        change(tenantUid, customerUid, before -> {
            List<CustomerExtension> extensions = extensions(before);
            if (extensions.remove(extension)) {
                return withExtensions(tenantUid, before, extensions);
            }
            if (refuseAbsentExtension) {
                throw new Refused(Refusal.Kind.NOT_FOUND, "The customer does not have this extension.");
            }
            return before;
        });
    }

    private CustomerExtension extension(String tenantUid, String customerUid, ExtensionCode code, String storeUid) {
        get(tenantUid, customerUid);
        return new CustomerExtension()
                .extensionCode(code)
                .organizationUid(store(tenantUid, storeUid).organizationUid());
    }

    /** The store of the tenant, which must exist. */
    Tenant.Store store(String tenantUid, String storeUid) {
        Tenant.Store store = tenants.get().tenant(tenantUid).store(storeUid);
        if (store == null) {
            throw new Refused(Refusal.Kind.NOT_FOUND, "There is no store " + storeUid + ".");
        }
        return store;
    }

    private Customer change(String tenantUid, String customerUid, UnaryOperator<Customer> change) {
        Customer after = tenantCustomers.of(tenantUid).change(customerUid, change);
        if (after == null) {
            throw unknown(customerUid);
        }
        return after;
    }

    private static List<CustomerExtension> extensions(Customer customer) {
        return customer.getExtensions() == null ? new ArrayList<>() : new ArrayList<>(customer.getExtensions());
    }

    private Customer withExtensions(String tenantUid, Customer before, List<CustomerExtension> extensions) {
        ObjectNode members = json.createObjectNode();
        members.set("extensions", json.valueToTree(extensions));
        return documents.change(tenants.get().tenant(tenantUid), before, members, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Refused taken(String customerUid) {
        String message = "There is a customer " + customerUid + " already.";
        Violation violation = Violation.inBody("/customerUid", "FLW-CUS-083", "one that is free", customerUid, message);
        return new Refused(new Refusal(duplicate, message, List.of(violation), Map.of()));
    }

    private static Refused unknown(String customerUid) {
        return new Refused(Refusal.Kind.NOT_FOUND, "There is no customer " + customerUid + ".");
    }
}
