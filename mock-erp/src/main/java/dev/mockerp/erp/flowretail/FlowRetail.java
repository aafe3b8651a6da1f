package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Contract;
import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.control.DataKind;
import dev.mockerp.erp.request.ContractShapes;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.ExternalCustomer;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Flow Retail: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import(CustomerController.class)
public class FlowRetail {

    @Bean
    FromFixtures<Tenants> tenants(Blueprint blueprint) {
        return blueprint.fromFixtures(making -> new Tenants(making.fixtures()));
    }

    @Bean
    FromFixtures<ExternalCustomers> externalCustomers(Blueprint blueprint, FromFixtures<Tenants> tenants) {
        return blueprint.fromFixtures(making -> new ExternalCustomers(making.fixtures(), making.of(tenants)));
    }

    @Bean
    DataKind tenantList(FromFixtures<Tenants> tenants) {
        return new DataKind(
                "tenants",
                () -> tenants.get().all().stream()
                        .map(tenant -> new DataKind.Item(tenant.tenantUid(), tenant.name(), null, tenant.letsIn())));
    }

    @Bean
    Contract flowRetailContract(Settings settings) {
        return FlowRetailContract.of(settings);
    }

    @Bean
    CustomerDocuments customerDocuments(Contract flowRetailContract, Settings settings, JsonMapper json) {
        boolean onlyRequired = settings.is("flowretail.unset-members", "absent");
        return new CustomerDocuments(
                json, new UnsetMembers(flowRetailContract.document()).of("Customer", onlyRequired));
    }

    @Bean
    FromFixtures<CustomerBase> customerBase(
            Blueprint blueprint,
            FromFixtures<Tenants> tenants,
            FromFixtures<Company> company,
            CustomerDocuments documents) {
        return blueprint.fromFixtures(making -> new CustomerBase(
                making.fixtures(), making.number(), making.of(tenants), making.of(company), documents));
    }

    @Bean
    TenantCustomers tenantCustomers(Blueprint blueprint, FromFixtures<CustomerBase> base) {
        return new TenantCustomers(base, blueprint.over(CustomerBase.FILE, WrittenCustomers::new));
    }

    @Bean
    CustomersExport customersExport(
            FromFixtures<Tenants> tenants, TenantCustomers tenantCustomers, CustomerDocuments documents) {
        return new CustomersExport(tenants, tenantCustomers, documents);
    }

    @Bean
    SortKeys customerKeys() {
        return new SortKeys(Customer.class);
    }

    @Bean
    SortKeys externalKeys() {
        return new SortKeys(ExternalCustomer.class);
    }

    @Bean
    CustomerLists customerLists(Settings settings, SortKeys customerKeys, SortKeys externalKeys) {
        return new CustomerLists(settings, customerKeys, externalKeys);
    }

    @Bean
    CustomerRegister customerRegister(
            Blueprint blueprint,
            FromFixtures<Tenants> tenants,
            TenantCustomers tenantCustomers,
            CustomerDocuments documents,
            Clock clock,
            JsonMapper json,
            Settings settings) {
        int seed = settings.number("seed");
        Supplier<CustomerUids> uids = blueprint.perSandbox(() -> new CustomerUids(seed));
        return new CustomerRegister(tenants, tenantCustomers, documents, uids, clock, json, settings);
    }

    @Bean
    FlowRetailStates flowRetailStates(
            Blueprint blueprint,
            FromFixtures<Tenants> tenants,
            CustomerRegister register,
            Contract flowRetailContract,
            JsonMapper json,
            Settings settings) {
        return new FlowRetailStates(
                tenants,
                blueprint.perSandbox(MadeForStates::new),
                register,
                new CustomerContent(settings),
                ContractShapes.of(flowRetailContract.document(), true),
                json,
                settings.number("limits.violations"));
    }

    @Bean
    CustomerBatch customerBatch(
            CustomerRegister register,
            TenantCustomers tenantCustomers,
            FromFixtures<Tenants> tenants,
            Contract flowRetailContract,
            JsonMapper json,
            Settings settings) {
        return new CustomerBatch(
                register,
                tenantCustomers,
                tenants,
                ContractShapes.of(flowRetailContract.document(), settings.is("unknown-members", "refuse")),
                new CustomerContent(settings),
                json,
                settings);
    }

    @Bean
    FlowRetailErp flowRetailErp(
            Contract flowRetailContract,
            FromFixtures<Tenants> tenants,
            SortKeys customerKeys,
            SortKeys externalKeys,
            Settings settings) {
        return new FlowRetailErp(
                flowRetailContract, tenants, new CustomerContent(settings), customerKeys, externalKeys, settings);
    }
}
