package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.control.DataKind;
import dev.mockerp.erp.request.BasicCredentials;
import dev.mockerp.server.retailnxt.CustomerOrder;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to ask RetailNxt for. */
final class RetailNxtData {

    private RetailNxtData() {}

    static Stream<DataKind.Item> shops(Shops shops) {
        return shops.names().entrySet().stream()
                .map(shop -> new DataKind.Item(shop.getKey(), shop.getValue(), null, letsIn(shops, shop.getKey())));
    }

    static Stream<DataKind.Item> orders(CustomerOrders orders, Shops shops) {
        return orders.all().stream().map(order -> order(order, shops));
    }

    private static DataKind.Item order(CustomerOrder order, Shops shops) {
        String shopCode = order.getLocationIdentifier();
        String name = Stream.of(
                        order.getCustomerIdentifier().orElse(null),
                        String.valueOf(order.getOrderDate()),
                        order.getStatus())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String id = order.getExternalOrderNr().orElseGet(() -> String.valueOf(order.getInternalOrderNr()));
        return new DataKind.Item(id, name, shopCode, letsIn(shops, shopCode));
    }

    private static Map<String, String> letsIn(Shops shops, String shopCode) {
        BasicCredentials user = shops.userOf(shopCode);
        return user == null ? Map.of() : Map.of("Authorization", user.header());
    }
}
