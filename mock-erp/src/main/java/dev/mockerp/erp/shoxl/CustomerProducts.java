package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.shoxl.Catalogue.Assortment;
import dev.mockerp.server.shoxl.CustomerProduct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;

/** Answers by which numbers of its own a customer knows products of the shop. */
final class CustomerProducts {

    private final Supplier<Catalogue> catalogue;
    private final boolean nullRows;
    private final boolean once;
    private final boolean sorted;

    CustomerProducts(Supplier<Catalogue> catalogue, Settings settings) {
        this.catalogue = catalogue;
        this.nullRows = settings.is("shoxl.products-without-own-number", "null-row");
        this.once = settings.is("shoxl.duplicates", "once");
        this.sorted = settings.is("shoxl.order", "sorted");
    }

    /** A row for each product of the shop that has a number of the customer's own. */
    List<CustomerProduct> of(Assortment assortment, List<String> numbers) {
        Collection<String> asked = once ? new LinkedHashSet<>(numbers) : numbers;
        List<CustomerProduct> rows = new ArrayList<>(asked.size());
        for (String number : asked) {
            String own = assortment.account().ownProductNumbers().get(number);
            if (own != null || nullRows && catalogue.get().product(number) != null) {
                rows.add(new CustomerProduct().productNumber(number).ownProductNumber(own));
            }
        }
        if (sorted) {
            rows.sort(Comparator.comparing(row -> row.getProductNumber().get()));
        }
        return rows;
    }
}
