package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.server.retailnxt.CustomerOrder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The orders that customers placed, in the order of the fixtures. Does not change. */
final class CustomerOrders {

    static final String FILE = "retailnxt/orders.json";

    private final List<CustomerOrder> orders;
    private final boolean internalToo;

    /**
     * As the fixtures say.
     *
     * @param internalToo whether an identifier that is no external number may be an internal one
     * @throws dev.mockerp.erp.setting.StartProblem if an order is at a shop that does not exist
     */
    CustomerOrders(Fixtures fixtures, Shops shops, boolean internalToo) {
        this.internalToo = internalToo;
        this.orders = fixtures.list(FILE, "orders", CustomerOrder.class);
        for (int i = 0; i < orders.size(); i++) {
            if (!shops.exists(orders.get(i).getLocationIdentifier())) {
                throw fixtures.problem(
                        FILE,
                        "/orders/" + i + "/LocationIdentifier",
                        orders.get(i).getLocationIdentifier() + " is not in retailnxt/shops.json");
            }
        }
    }

    /** All orders. */
    List<CustomerOrder> all() {
        return orders;
    }

    /** The orders of those shops; with an identifier, those it identifies. */
    List<CustomerOrder> find(Set<String> shops, @Nullable String identifier) {
        List<CustomerOrder> candidates = orders.stream()
                .filter(order -> shops.contains(order.getLocationIdentifier()))
                .toList();
        if (identifier == null) {
            return candidates;
        }
        List<CustomerOrder> external = candidates.stream()
                .filter(order -> identifier.equals(order.getExternalOrderNr().orElse(null)))
                .toList();
        return external.isEmpty() && internalToo
                ? candidates.stream()
                        .filter(order -> identifier.equals(String.valueOf(order.getInternalOrderNr())))
                        .toList()
                : external;
    }
}
