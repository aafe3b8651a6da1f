package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.control.DataKind;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** RetailNxt: import it to serve its operation. */
@Configuration(proxyBeanMethods = false)
@Import(CustomerOrderController.class)
public class RetailNxt {

    @Bean
    FromFixtures<Shops> shops(Blueprint blueprint) {
        return blueprint.fromFixtures(making -> new Shops(making.fixtures()));
    }

    @Bean
    FromFixtures<CustomerOrders> customerOrders(
            Blueprint blueprint, FromFixtures<Shops> shops, FromFixtures<Company> company, Settings settings) {
        boolean internalToo = settings.is("retailnxt.order-identifier", "external-then-internal");
        return blueprint.fromFixtures(
                making -> new CustomerOrders(making.fixtures(), making.of(shops), making.of(company), internalToo));
    }

    @Bean
    RetailNxtErp retailNxtErp(FromFixtures<Shops> shops, Settings settings) {
        return new RetailNxtErp(shops, settings);
    }

    @Bean
    DataKind shopList(FromFixtures<Shops> shops) {
        return new DataKind("shops", () -> RetailNxtData.shops(shops.get()));
    }

    @Bean
    DataKind orderList(FromFixtures<CustomerOrders> orders, FromFixtures<Shops> shops) {
        return new DataKind("orders", () -> RetailNxtData.orders(orders.get(), shops.get()));
    }

    @Bean
    RetailNxtStates retailNxtStates(FromFixtures<CustomerOrders> orders, FromFixtures<Shops> shops) {
        return new RetailNxtStates(orders, shops);
    }
}
