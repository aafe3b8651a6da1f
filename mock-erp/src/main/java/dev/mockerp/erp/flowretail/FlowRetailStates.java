package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.erp.control.Facts;
import dev.mockerp.erp.control.ProviderStates;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.ExtensionCode;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The provider states of Flow Retail: tenants as the fixtures have them, and customers that are made for a state. */
final class FlowRetailStates implements ProviderStates {

    private static final String TENANT = "a tenant";
    private static final String CLOSED_TENANT = "a tenant that is closed to the token";
    private static final String EXTERNAL_SEARCH = "a tenant with the external search";
    private static final String CUSTOMER = "a customer";
    private static final String EXTENDED_CUSTOMER = "a customer with an extension";

    private final Supplier<Tenants> tenants;
    private final Supplier<MadeForStates> made;
    private final CustomerRegister register;
    private final CustomerContent content;
    private final Shapes shapes;
    private final JsonMapper json;
    private final int mostViolations;

    FlowRetailStates(
            Supplier<Tenants> tenants,
            Supplier<MadeForStates> made,
            CustomerRegister register,
            CustomerContent content,
            Shapes shapes,
            JsonMapper json,
            int mostViolations) {
        this.tenants = tenants;
        this.made = made;
        this.register = register;
        this.content = content;
        this.shapes = shapes;
        this.json = json;
        this.mostViolations = mostViolations;
    }

    @Override
    public Set<String> names() {
        return Set.of(TENANT, CLOSED_TENANT, EXTERNAL_SEARCH, CUSTOMER, EXTENDED_CUSTOMER);
    }

    @Override
    public ObjectNode setUp(String state, ObjectNode params) {
        Tenant first = first();
        return switch (state) {
            case CUSTOMER, EXTENDED_CUSTOMER -> customer(first, state, params);
            case CLOSED_TENANT ->
                Facts.first(state, tenants.get().all().stream().skip(1).map(this::values), params);
            case EXTERNAL_SEARCH ->
                Facts.first(
                        state,
                        Stream.of(first)
                                .filter(tenant -> tenant.extensions().contains("EXTERNAL_CUSTOMER_SEARCH"))
                                .map(this::values),
                        params);
            default -> Facts.first(state, Stream.of(first).map(this::values), params);
        };
    }

    private Tenant first() {
        return tenants.get().all().stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.Kind.CONFLICT, "The fixtures do not have a tenant."));
    }

    private ObjectNode values(Tenant tenant) {
        ObjectNode values = json.createObjectNode().put("tenantUid", tenant.tenantUid());
        tenant.stores().stream().findFirst().ifPresent(store -> values.put("storeUid", store.storeUid()));
        return values;
    }

    private ObjectNode customer(Tenant tenant, String state, ObjectNode params) {
        ObjectNode members = somebody().setAll(params);
        Violations violations = new Violations(mostViolations);
        for (Shape.Mismatch mismatch :
                shapes.at("/components/schemas/CustomerCreate").mismatches(members)) {
            violations.add(Violation.inBody("/params", mismatch));
        }
        content.checkNew(tenant, members, "/params", violations);
        violations.refuseIfAny();

        ObjectNode values = values(tenant);
        if (state.equals(EXTENDED_CUSTOMER) && !values.has("storeUid")) {
            throw new Refused(Refusal.Kind.CONFLICT, "The tenant has no store to add an extension for.");
        }
        Customer customer = register.create(tenant.tenantUid(), members);
        made.get().add(customer.getCustomerUid(), state, params);
        if (state.equals(EXTENDED_CUSTOMER)) {
            register.addExtension(
                    tenant.tenantUid(),
                    customer.getCustomerUid(),
                    ExtensionCode.TWO_INVOICE,
                    values.get("storeUid").asString());
        }
        JsonNode shown = json.valueToTree(customer);
        shown.properties().stream()
                .filter(member -> !member.getValue().asString("").isEmpty())
                .forEach(member -> values.set(member.getKey(), member.getValue()));
        return values;
    }

    /** Somebody with a value in each member by which customers are found. */
    private ObjectNode somebody() {
        int own = made.get().nextNumber();
        return json.createObjectNode()
                .put("customerType", "PERSON")
                .put("firstname", "Anna")
                .put("lastname", "Jansen")
                .put("address", "Dorpsstraat " + own)
                .put("postalCode", "3511 BC")
                .put("city", "Utrecht")
                .put("countryCode", "NL")
                .put("email", "anna.jansen." + own + "@example.com")
                .put("mobile", "+3160001%04d".formatted(own))
                .put("externalId", "state-" + own)
                .put("ledgerNumber", "%08d".formatted(own))
                .put("loyaltyId", "STATE-" + own);
    }

    @Override
    public void tearDown(String state, ObjectNode params) {
        for (String uid : made.get().remove(state, params)) {
            try {
                register.delete(first().tenantUid(), uid);
            } catch (Refused gone) {
                // What the interaction itself deleted need not be taken away.
            }
        }
    }
}
