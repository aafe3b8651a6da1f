package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.control.Facts;
import dev.mockerp.erp.control.ProviderStates;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The provider states of RetailNxt: what the fixtures say of orders, and of the shops of the first user. */
final class RetailNxtStates implements ProviderStates {

    private static final String ORDER = "an order";
    private static final String CLOSED_SHOP = "a shop that is closed to the user";

    private final Supplier<CustomerOrders> orders;
    private final Supplier<Shops> shops;

    RetailNxtStates(Supplier<CustomerOrders> orders, Supplier<Shops> shops) {
        this.orders = orders;
        this.shops = shops;
    }

    @Override
    public Set<String> names() {
        return Set.of(ORDER, CLOSED_SHOP);
    }

    @Override
    public ObjectNode setUp(String state, ObjectNode params) {
        Set<String> open = shops.get().ofTheFirstUser();
        Stream<ObjectNode> data = orders.get().all().stream()
                .filter(order -> order.getExternalOrderNr().isPresent())
                .filter(order -> open.contains(order.getLocationIdentifier()) == state.equals(ORDER))
                .map(order -> JsonNodeFactory.instance
                        .objectNode()
                        .put("shopCode", order.getLocationIdentifier())
                        .put("orderIdentifier", order.getExternalOrderNr().get()));
        return Facts.first(state, data, params);
    }
}
