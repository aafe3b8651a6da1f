package dev.mockerp.erp.flowretail;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Rule;
import dev.mockerp.contract.Shape;
import dev.mockerp.erp.request.Call;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.setting.Settings;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Flow Retail's contract, its tokens and permissions, and its way to say no. */
final class FlowRetailErp implements ServedApi {

    private final Contract contract;
    private final Supplier<Tenants> tenants;
    private final CustomerContent content;
    private final SortKeys customerKeys;
    private final SortKeys externalKeys;
    private final Settings settings;

    private record Answer(
            String code,
            String message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations) {}

    FlowRetailErp(
            Contract contract,
            Supplier<Tenants> tenants,
            CustomerContent content,
            SortKeys customerKeys,
            SortKeys externalKeys,
            Settings settings) {
        this.contract = contract;
        this.tenants = tenants;
        this.content = content;
        this.customerKeys = customerKeys;
        this.externalKeys = externalKeys;
        this.settings = settings;
    }

    @Override
    public String name() {
        return Api.FLOWRETAIL.folder();
    }

    @Override
    public JsonNode document() {
        return contract.document();
    }

    @Override
    public List<Operation> operations() {
        return contract.operations();
    }

    @Override
    public List<Rule> rules() {
        return contract.rules();
    }

    @Override
    public String pathPrefix() {
        return "/v2/";
    }

    @Override
    public void admit(Call call) {
        Tenants.Grant grant = tenants.get().grant(call.authorization());
        if (grant == null) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.UNAUTHORIZED,
                    "A valid bearer token is needed.",
                    "WWW-Authenticate",
                    "Bearer realm=\"Flow Retail\""));
        }
        String tenantUid = call.path().get("tenantUid");
        if (!grant.tenantUid().equals(tenantUid)) {
            throw settings.is("flowretail.unknown-tenant", "404")
                    ? new Refused(Refusal.Kind.NOT_FOUND, "There is no such tenant.")
                    : new Refused(Refusal.Kind.FORBIDDEN, "The token does not open this tenant.");
        }
        String permission = call.operation().permission();
        if (permission != null && !grant.permissions().contains(permission)) {
            throw new Refused(Refusal.Kind.FORBIDDEN, "Permission " + permission + " is needed.");
        }
        String extension = call.operation().tenantExtension();
        if (extension != null && !tenants.get().tenant(tenantUid).extensions().contains(extension)) {
            throw new Refused(Refusal.Kind.FORBIDDEN, "The tenant does not have the extension " + extension + ".");
        }
    }

    @Override
    public void check(Call call, Violations violations) {
        checkSortBy(call, violations);
        JsonNode body = call.body();
        if (body == null || !body.isObject()) {
            return;
        }
        Tenant tenant = tenants.get().tenant(call.path().get("tenantUid"));
        switch (call.operation().id()) {
            case "createCustomer" -> content.checkNew(tenant, body, "", violations);
            case "updateCustomer" -> content.checkMembers(tenant, body, "", violations);
            case "batchCustomers" -> checkSomeItem(body, violations);
            case "searchCustomers" -> checkTime(body.path("createdAt"), violations);
            default -> {
                // The schemas say all there is to say of the others.
            }
        }
    }

    /** RFC 3339 allows a leap second and any number of digits; a clock of nanoseconds does not. */
    private static void checkTime(JsonNode createdAt, Violations violations) {
        if (!createdAt.isString()) {
            return;
        }
        try {
            OffsetDateTime.parse(createdAt.asString());
        } catch (DateTimeParseException notUnderstood) {
            violations.add(Violation.inBody(
                    "/createdAt",
                    "format",
                    "a time such as 2026-03-02T09:15:30.000Z",
                    Shape.describe(createdAt),
                    "The time is not one that this mock can compare with."));
        }
    }

    private void checkSomeItem(JsonNode batch, Violations violations) {
        boolean some = Stream.of("create", "update", "delete", "upsert")
                .anyMatch(group -> !batch.path(group).isEmpty());
        if (!some && settings.is("flowretail.empty-batch", "refuse")) {
            violations.add(Violation.inBody("", "FLW-CUS-125", "at least one item", "none", "The batch has no item."));
        }
    }

    private void checkSortBy(Call call, Violations violations) {
        String sortBy = call.query().get("sortBy");
        SortKeys keys = call.operation().id().equals("searchExternalCustomers") ? externalKeys : customerKeys;
        if (sortBy != null
                && settings.is("flowretail.unknown-sort-by", "refuse")
                && !keys.names().contains(sortBy)) {
            violations.add(Violation.inQuery(
                    "sortBy",
                    "FLW-CUS-033",
                    "one of " + String.join(", ", keys.names()),
                    sortBy,
                    "Parameter sortBy names no member to sort by."));
        }
    }

    @Override
    public Set<String> parametersBeside(Operation operation) {
        boolean accepted = settings.is("flowretail.delete-extension-by-query", "accept");
        return accepted && operation.id().equals("deleteCustomerExtension") ? Set.of("storeUid") : Set.of();
    }

    @Override
    public @Nullable JsonNode bodyFromQuery(Operation operation, Map<String, String> query) {
        return !parametersBeside(operation).isEmpty() && query.containsKey("storeUid")
                ? JsonNodeFactory.instance.objectNode().put("storeUid", query.get("storeUid"))
                : null;
    }

    @Override
    public Object body(Refusal refusal) {
        return answer(refusal);
    }

    /** A refusal in the words of this API. */
    static Object answer(Refusal refusal) {
        return new Answer(refusal.kind().name(), refusal.message(), refusal.violations());
    }
}
