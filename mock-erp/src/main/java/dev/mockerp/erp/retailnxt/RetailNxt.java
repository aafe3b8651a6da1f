package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** RetailNxt: import it to serve its operation. */
@Configuration(proxyBeanMethods = false)
@Import(CustomerOrderController.class)
public class RetailNxt {

    @Bean
    Shops shops(Fixtures fixtures) {
        return new Shops(fixtures);
    }

    @Bean
    CustomerOrders customerOrders(Fixtures fixtures, Shops shops, Settings settings) {
        return new CustomerOrders(fixtures, shops, settings.is("retailnxt.order-identifier", "external-then-internal"));
    }

    @Bean
    RetailNxtErp retailNxtErp(Shops shops, CustomerOrders orders, Company company, Settings settings) {
        return new RetailNxtErp(shops, orders, company, settings);
    }

    @Bean
    RetailNxtStates retailNxtStates(CustomerOrders orders, Shops shops) {
        return new RetailNxtStates(orders, shops);
    }
}
