package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerApi;
import dev.mockerp.server.flowretail.CustomerBatchItemResult;
import dev.mockerp.server.flowretail.CustomerBatchRequest;
import dev.mockerp.server.flowretail.CustomerBatchResult;
import dev.mockerp.server.flowretail.CustomerCreate;
import dev.mockerp.server.flowretail.CustomerExtension;
import dev.mockerp.server.flowretail.CustomerExtensionRequest;
import dev.mockerp.server.flowretail.CustomerExternalListResponse;
import dev.mockerp.server.flowretail.CustomerListResponse;
import dev.mockerp.server.flowretail.CustomerSearch;
import dev.mockerp.server.flowretail.CustomerUpdate;
import dev.mockerp.server.flowretail.ExtensionCode;
import dev.mockerp.server.flowretail.ExternalCustomer;
import dev.mockerp.server.flowretail.ExternalCustomerSearch;
import dev.mockerp.server.flowretail.SortDirection;
import dev.mockerp.server.flowretail.StoreCustomer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The twelve operations on customers. */
@RestController
@RequestMapping("/v2")
class CustomerController implements CustomerApi {

    private final TenantCustomers tenantCustomers;
    private final CustomerRegister register;
    private final CustomerBatch batch;
    private final Supplier<ExternalCustomers> externalCustomers;
    private final CustomerLists lists;
    private final JsonMapper json;
    private final Settings settings;

    CustomerController(
            TenantCustomers tenantCustomers,
            CustomerRegister register,
            CustomerBatch batch,
            FromFixtures<ExternalCustomers> externalCustomers,
            CustomerLists lists,
            JsonMapper json,
            Settings settings) {
        this.tenantCustomers = tenantCustomers;
        this.register = register;
        this.batch = batch;
        this.externalCustomers = externalCustomers;
        this.lists = lists;
        this.json = json;
        this.settings = settings;
    }

    @Override
    public ResponseEntity<CustomerListResponse> listCustomers(
            String tenantUid,
            @Nullable String customerExternalId,
            @Nullable Integer pageNumber,
            @Nullable Integer pageSize,
            @Nullable String sortBy,
            @Nullable SortDirection sortDirection) {
        Customers customers = tenantCustomers.of(tenantUid);
        List<KeptCustomer> listed =
                customerExternalId == null ? customers.all() : customers.withExternalId(customerExternalId);
        return ResponseEntity.ok(lists.customers(listed, pageNumber, pageSize, sortBy, sortDirection));
    }

    @Override
    public ResponseEntity<CustomerListResponse> searchCustomers(
            String tenantUid,
            CustomerSearch customerSearch,
            @Nullable Integer pageNumber,
            @Nullable Integer pageSize,
            @Nullable String sortBy,
            @Nullable SortDirection sortDirection) {
        CustomerCriteria criteria =
                CustomerCriteria.of(customerSearch, settings.is("flowretail.created-at", "same-instant"));
        List<KeptCustomer> found = tenantCustomers.of(tenantUid).search(criteria);
        return ResponseEntity.ok(lists.customers(found, pageNumber, pageSize, sortBy, sortDirection));
    }

    @Override
    public ResponseEntity<CustomerExternalListResponse> searchExternalCustomers(
            String tenantUid,
            ExternalCustomerSearch externalCustomerSearch,
            @Nullable Integer pageNumber,
            @Nullable Integer pageSize,
            @Nullable String sortBy,
            @Nullable SortDirection sortDirection) {
        List<ExternalCustomer> found = externalCustomers.get().search(tenantUid, externalCustomerSearch.getQuery());
        return ResponseEntity.ok(lists.externalCustomers(found, pageNumber, pageSize, sortBy, sortDirection));
    }

    @Override
    public ResponseEntity<Customer> createCustomer(String tenantUid, CustomerCreate customerCreate) {
        ObjectNode members = json.valueToTree(customerCreate);
        return ResponseEntity.status(HttpStatus.CREATED).body(register.create(tenantUid, members));
    }

    @Override
    public ResponseEntity<Customer> getCustomer(String tenantUid, String customerUid) {
        return ResponseEntity.ok(register.get(tenantUid, customerUid));
    }

    @Override
    public ResponseEntity<Customer> updateCustomer(
            String tenantUid, String customerUid, CustomerUpdate customerUpdate) {
        ObjectNode members = json.valueToTree(customerUpdate);
        return ResponseEntity.ok(register.update(tenantUid, customerUid, members));
    }

    @Override
    public ResponseEntity<Void> deleteCustomer(String tenantUid, String customerUid) {
        register.delete(tenantUid, customerUid);
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<JsonNode> exportCustomer(String tenantUid, String customerUid) {
        ObjectNode customer = json.valueToTree(register.get(tenantUid, customerUid));
        if (settings.is("flowretail.export-shape", "customer")) {
            return ResponseEntity.ok(customer);
        }
        ObjectNode export = json.createObjectNode();
        export.set("customer", customer);
        export.putArray("orders");
        return ResponseEntity.ok(export);
    }

    @Override
    public ResponseEntity<StoreCustomer> getStoreCustomer(String tenantUid, String storeUid, String customerUid) {
        register.store(tenantUid, storeUid);
        ObjectNode customer = json.valueToTree(register.get(tenantUid, customerUid));
        customer.putObject("storeCustomerDetails").put("storeUid", storeUid);
        return ResponseEntity.ok(json.treeToValue(customer, StoreCustomer.class));
    }

    @Override
    public ResponseEntity<CustomerExtension> addCustomerExtension(
            String tenantUid,
            String customerUid,
            ExtensionCode customerExtensionCode,
            CustomerExtensionRequest customerExtensionRequest) {
        return ResponseEntity.ok(register.addExtension(
                tenantUid, customerUid, customerExtensionCode, customerExtensionRequest.getStoreUid()));
    }

    @Override
    public ResponseEntity<Void> deleteCustomerExtension(
            String tenantUid,
            String customerUid,
            ExtensionCode customerExtensionCode,
            CustomerExtensionRequest customerExtensionRequest) {
        register.deleteExtension(tenantUid, customerUid, customerExtensionCode, customerExtensionRequest.getStoreUid());
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<CustomerBatchResult> batchCustomers(
            String tenantUid, CustomerBatchRequest customerBatchRequest) {
        CustomerBatchResult result = batch.run(tenantUid, customerBatchRequest);
        boolean failed = Stream.of(result.getCreate(), result.getUpdate(), result.getUpsert(), result.getDelete())
                .flatMap(group -> group == null ? Stream.<CustomerBatchItemResult>empty() : group.stream())
                .anyMatch(item -> item.getStatus() >= 300);
        return ResponseEntity.status(failed ? HttpStatus.MULTI_STATUS : HttpStatus.OK)
                .body(result);
    }
}
