package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.erp.request.ContentLimits;
import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerBatchItemResult;
import dev.mockerp.server.flowretail.CustomerBatchRequest;
import dev.mockerp.server.flowretail.CustomerBatchResult;
import dev.mockerp.server.flowretail.CustomerCreate;
import dev.mockerp.server.flowretail.CustomerUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Judges and carries out the items of a batch one by one; what happens to one does not touch the others. */
final class CustomerBatch {

    private final CustomerRegister register;
    private final TenantCustomers tenantCustomers;
    private final Supplier<Tenants> tenants;
    private final Shapes shapes;
    private final ContentLimits limits;
    private final CustomerContent content;
    private final JsonMapper json;
    private final int mostViolations;
    private final boolean externalIdToo;
    private final boolean deleteFirst;

    CustomerBatch(
            CustomerRegister register,
            TenantCustomers tenantCustomers,
            Supplier<Tenants> tenants,
            Shapes shapes,
            CustomerContent content,
            JsonMapper json,
            Settings settings) {
        this.register = register;
        this.tenantCustomers = tenantCustomers;
        this.tenants = tenants;
        this.shapes = shapes;
        this.limits = new ContentLimits(settings);
        this.content = content;
        this.json = json;
        this.mostViolations = settings.number("limits.violations");
        this.deleteFirst = settings.is("flowretail.batch-order", "delete-first");
        this.externalIdToo = settings.is("flowretail.upsert-key", "customer-uid-then-external-id");
    }

    /** What became of an item: the status that it would have had alone, and the customer where there still is one. */
    private record Done(
            int status, String customerUid, @Nullable Customer customer) {}

    /** Carries out create, update and upsert in this order, delete last or first; results are in the items' order. */
    CustomerBatchResult run(String tenantUid, CustomerBatchRequest request) {
        CustomerBatchResult result = new CustomerBatchResult();
        if (deleteFirst) {
            delete(tenantUid, request, result);
        }
        result.create(group(tenantUid, "create", request.getCreate(), (item, place) -> create(tenantUid, item)))
                .update(group(tenantUid, "update", request.getUpdate(), (item, place) -> update(tenantUid, item)))
                .upsert(group(
                        tenantUid, "upsert", request.getUpsert(), (item, place) -> upsert(tenantUid, item, place)));
        if (!deleteFirst) {
            delete(tenantUid, request, result);
        }
        return result;
    }

    private void delete(String tenantUid, CustomerBatchRequest request, CustomerBatchResult result) {
        result.delete(group(tenantUid, "delete", request.getDelete(), (item, place) -> delete(tenantUid, item)));
    }

    private @Nullable List<CustomerBatchItemResult> group(
            String tenantUid, String name, @Nullable List<JsonNode> items, BiFunction<ObjectNode, String, Done> work) {
        if (items == null) {
            return null;
        }
        List<CustomerBatchItemResult> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            results.add(item(tenantUid, name, items.get(i), "/" + name + "/" + i, work));
        }
        return results;
    }

    private CustomerBatchItemResult item(
            String tenantUid, String name, JsonNode item, String place, BiFunction<ObjectNode, String, Done> work) {
        CustomerBatchItemResult result = new CustomerBatchItemResult()
                .customerUid(item.path("customerUid").asString(""))
                .externalId(item.path("externalId").asString(""));
        try {
            check(tenantUid, name, item, place);
            Done done = work.apply((ObjectNode) item, place);
            String externalId = done.customer() == null ? null : done.customer().getExternalId();
            return result.status(done.status())
                    .customerUid(done.customerUid())
                    .externalId(externalId == null ? result.getExternalId() : externalId);
        } catch (Refused refused) {
            Refusal refusal = refused.refusal().at(place);
            Recording.broken(refusal.violations(), mostViolations);
            return result.status(refusal.kind().status())
                    .error(json.convertValue(
                            FlowRetailErp.answer(refusal), dev.mockerp.server.flowretail.Refusal.class));
        }
    }

    private void check(String tenantUid, String group, JsonNode item, String place) {
        Violations violations = new Violations(mostViolations);
        limits.check(item, place, violations);
        String schema = "CustomerBatch" + Character.toUpperCase(group.charAt(0)) + group.substring(1);
        for (Shape.Mismatch mismatch :
                shapes.at("/components/schemas/" + schema).mismatches(item)) {
            violations.add(Violation.inBody(place, mismatch));
        }
        if (group.equals("create")) {
            content.checkNew(tenants.get().tenant(tenantUid), item, place, violations);
        } else {
            content.checkMembers(tenants.get().tenant(tenantUid), item, place, violations);
        }
        violations.refuseIfAny();
    }

    private Done create(String tenantUid, ObjectNode item) {
        Customer customer = register.create(tenantUid, known(item, CustomerCreate.class));
        return new Done(201, customer.getCustomerUid(), customer);
    }

    private Done update(String tenantUid, ObjectNode item) {
        Customer customer =
                register.update(tenantUid, item.get("customerUid").asString(), known(item, CustomerUpdate.class));
        return new Done(200, customer.getCustomerUid(), customer);
    }

    private Done delete(String tenantUid, ObjectNode item) {
        String customerUid = item.get("customerUid").asString();
        register.delete(tenantUid, customerUid);
        return new Done(204, customerUid, null);
    }

    private Done upsert(String tenantUid, ObjectNode item, String place) {
        return tenantCustomers.of(tenantUid).exclusively(() -> {
            String existing = existing(tenantUid, item);
            if (existing != null) {
                return new Done(200, existing, register.update(tenantUid, existing, known(item, CustomerUpdate.class)));
            }
            // What it does not find must be complete enough to be created.
            check(tenantUid, "create", item, place);
            return create(tenantUid, item);
        });
    }

    /** The members of an item that the contract knows; what else it has is accepted and comes to nothing. */
    private ObjectNode known(ObjectNode item, Class<?> model) {
        return json.valueToTree(json.treeToValue(item, model));
    }

    private @Nullable String existing(String tenantUid, ObjectNode item) {
        Customers customers = tenantCustomers.of(tenantUid);
        if (item.has("customerUid")) {
            String customerUid = item.get("customerUid").asString();
            return customers.find(customerUid) == null ? null : customerUid;
        }
        String externalId = item.path("externalId").asString("");
        if (!externalIdToo || externalId.isEmpty()) {
            return null;
        }
        List<KeptCustomer> found = customers.withExternalId(externalId);
        return found.isEmpty() ? null : found.get(0).customerUid();
    }
}
