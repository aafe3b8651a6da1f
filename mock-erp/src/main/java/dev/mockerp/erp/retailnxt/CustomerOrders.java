package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.server.retailnxt.CustomerOrder;
import dev.mockerp.server.retailnxt.OrderLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The orders that customers placed, in the order of the fixtures. Does not change. */
final class CustomerOrders implements CompanyPart {

    private static final String FILE = "retailnxt/orders.json";

    private final List<CustomerOrder> orders;
    private final Company company;
    private final boolean internalToo;
    private final boolean lenient;

    /**
     * As the fixtures say; an order at a shop that does not exist is noted with them.
     *
     * @param internalToo whether an identifier that is no external number may be an internal one
     */
    CustomerOrders(Fixtures fixtures, Shops shops, Company company, boolean internalToo) {
        this.company = company;
        this.internalToo = internalToo;
        this.lenient = fixtures.isLenient(FILE);
        this.orders = fixtures.list(FILE, "orders", CustomerOrder.class);
        for (int i = 0; i < orders.size(); i++) {
            if (!shops.exists(orders.get(i).getLocationIdentifier())) {
                fixtures.mistake(
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

    @Override
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            CustomerOrder order = orders.get(i);
            String place = "/orders/" + i;
            String customer = order.getCustomerIdentifier().orElse(null);
            if (customer != null) {
                mentions.add(mention(
                        Mention.Kind.CUSTOMER,
                        company.accountNumber(customer),
                        customer,
                        place + "/CustomerIdentifier"));
            }
            List<OrderLine> lines = order.getOrderLines() == null ? List.of() : order.getOrderLines();
            for (int j = 0; j < lines.size(); j++) {
                String product = lines.get(j).getProductIdentifier();
                mentions.add(mention(
                        Mention.Kind.PRODUCT, company.productNumber(product), product, place + "/OrderLines/" + j));
            }
        }
        return mentions;
    }

    private static Mention mention(Mention.Kind kind, String number, String shown, String place) {
        String keptIn = kind == Mention.Kind.CUSTOMER ? "flowretail/customers.json" : "shoxl/products.json";
        return new Mention(kind, number == null ? "" : number, shown, FILE, place, keptIn);
    }
}
