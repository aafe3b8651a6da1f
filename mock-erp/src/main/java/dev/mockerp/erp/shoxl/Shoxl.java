package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.control.DataKind;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Shoxl: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import(ShoxlController.class)
public class Shoxl {

    @Bean
    FromFixtures<Catalogue> catalogue(Blueprint blueprint) {
        return blueprint.fromFixtures(making -> new Catalogue(making.fixtures()));
    }

    @Bean
    ShoxlErp shoxlErp(Settings settings) {
        return new ShoxlErp(settings);
    }

    @Bean
    DataKind products(FromFixtures<Catalogue> catalogue, ShoxlErp erp) {
        return new DataKind("products", () -> {
            Map<String, String> letsIn = erp.letsIn();
            return catalogue
                    .get()
                    .products()
                    .map(product -> new DataKind.Item(product.productNumber(), product.description(), null, letsIn));
        });
    }

    @Bean
    DataKind accounts(FromFixtures<Catalogue> catalogue, ShoxlErp erp) {
        return new DataKind("accounts", () -> {
            Map<String, String> letsIn = erp.letsIn();
            return catalogue
                    .get()
                    .accounts()
                    .map(account -> new DataKind.Item(account.accountNumber(), account.name(), null, letsIn));
        });
    }

    @Bean
    ShoxlStates shoxlStates(FromFixtures<Catalogue> catalogue) {
        return new ShoxlStates(catalogue);
    }
}
