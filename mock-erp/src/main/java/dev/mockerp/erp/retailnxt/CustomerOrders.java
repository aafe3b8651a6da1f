package dev.mockerp.erp.retailnxt;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.server.retailnxt.CustomerOrder;
import dev.mockerp.server.retailnxt.OrderLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The orders that customers placed, in the order of the fixtures. Does not change. */
final class CustomerOrders implements CompanyPart {

    private static final String FILE = "retailnxt/orders.json";

    private final List<CustomerOrder> orders = new ArrayList<>();
    private final Map<String, List<CustomerOrder>> byExternalNumber = new HashMap<>();
    private final Map<String, List<CustomerOrder>> byInternalNumber = new HashMap<>();
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
        fixtures.each(FILE, CustomerOrder.class, (place, order) -> {
            orders.add(order);
            order.getExternalOrderNr().ifPresent(number -> add(byExternalNumber, number, order));
            add(byInternalNumber, String.valueOf(order.getInternalOrderNr()), order);
            if (!shops.exists(order.getLocationIdentifier())) {
                fixtures.mistake(
                        FILE,
                        place + "/LocationIdentifier",
                        order.getLocationIdentifier() + " is not in retailnxt/shops.json");
            }
        });
    }

    private static void add(Map<String, List<CustomerOrder>> index, String number, CustomerOrder order) {
        // Nearly every number has one order.
        index.merge(
                number,
                List.of(order),
                (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
    }

    /** All orders. */
    List<CustomerOrder> all() {
        return orders;
    }

    /** The orders of those shops; with an identifier, those it identifies. */
    List<CustomerOrder> find(Set<String> shops, @Nullable String identifier) {
        if (identifier == null) {
            return of(shops, orders);
        }
        List<CustomerOrder> external = of(shops, byExternalNumber.getOrDefault(identifier, List.of()));
        return external.isEmpty() && internalToo
                ? of(shops, byInternalNumber.getOrDefault(identifier, List.of()))
                : external;
    }

    private static List<CustomerOrder> of(Set<String> shops, List<CustomerOrder> orders) {
        return orders.stream()
                .filter(order -> shops.contains(order.getLocationIdentifier()))
                .toList();
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
