package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Contract;
import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.request.ContractShapes;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.ExternalCustomer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Flow Retail: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import(CustomerController.class)
public class FlowRetail {

    @Bean
    Tenants tenants(Fixtures fixtures) {
        return new Tenants(fixtures);
    }

    @Bean
    ExternalCustomers externalCustomers(Fixtures fixtures, Tenants tenants) {
        return new ExternalCustomers(fixtures, tenants);
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
    CustomerBase customerBase(Fixtures fixtures, Tenants tenants, CustomerDocuments documents) {
        return new CustomerBase(fixtures, tenants, documents);
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
            Tenants tenants,
            CustomerBase base,
            CustomerDocuments documents,
            Clock clock,
            JsonMapper json,
            Settings settings) {
        CustomerUids uids = new CustomerUids(settings.number("seed"));
        return new CustomerRegister(tenants, base, documents, uids, clock, json, settings);
    }

    @Bean
    FlowRetailStates flowRetailStates(
            Tenants tenants,
            CustomerRegister register,
            Contract flowRetailContract,
            JsonMapper json,
            Settings settings) {
        return new FlowRetailStates(
                tenants,
                register,
                new CustomerContent(settings),
                ContractShapes.of(flowRetailContract.document(), true),
                json,
                settings.number("limits.violations"));
    }

    @Bean
    CustomerBatch customerBatch(
            CustomerRegister register,
            CustomerBase base,
            Tenants tenants,
            Contract flowRetailContract,
            JsonMapper json,
            Settings settings) {
        return new CustomerBatch(
                register,
                base,
                tenants,
                ContractShapes.of(flowRetailContract.document(), settings.is("unknown-members", "refuse")),
                new CustomerContent(settings),
                json,
                settings);
    }

    @Bean
    FlowRetailErp flowRetailErp(
            Contract flowRetailContract,
            Tenants tenants,
            CustomerBase base,
            Company company,
            SortKeys customerKeys,
            SortKeys externalKeys,
            Settings settings) {
        return new FlowRetailErp(
                flowRetailContract,
                tenants,
                base,
                company,
                new CustomerContent(settings),
                customerKeys,
                externalKeys,
                settings);
    }
}
