package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.shoxl.Catalogue.Assortment;
import dev.mockerp.server.shoxl.GetProductInformationResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what a product costs a customer, and whether it is there. */
final class ProductInformations {

    private static final int ZERO_VAT = 3;
    private static final int FIRST_WITH_TAX = 8;
    private static final int FIRST_WITH_AVAILABILITY = 16;

    private final Supplier<Catalogue> catalogue;
    private final PriceBreaks priceBreaks;
    private final int version;
    private final boolean answerErpNumber;
    private final boolean once;
    private final boolean sorted;

    ProductInformations(Supplier<Catalogue> catalogue, Settings settings) {
        this.catalogue = catalogue;
        this.priceBreaks = new PriceBreaks(settings.is("shoxl.range-edges", "shared"));
        this.version = settings.number("shoxl.contract-version");
        this.answerErpNumber = settings.is("shoxl.answer-number", "erp");
        this.once = settings.is("shoxl.duplicates", "once");
        this.sorted = settings.is("shoxl.order", "sorted");
    }

    /** A row for each number that is known, be it the ERP's or the customer's own. */
    List<GetProductInformationResult> of(Assortment assortment, List<String> numbers) {
        List<GetProductInformationResult> rows = new ArrayList<>(numbers.size());
        Set<String> answered = new HashSet<>();
        for (String number : numbers) {
            Product product = find(assortment, number);
            if (product != null) {
                String shown = answerErpNumber ? product.productNumber() : number;
                if (answered.add(shown) || !once) {
                    rows.add(row(shown, product, assortment));
                }
            }
        }
        if (sorted) {
            rows.sort(Comparator.comparing(GetProductInformationResult::getProductNumber));
        }
        return rows;
    }

    private @Nullable Product find(Assortment assortment, String number) {
        Product product = catalogue.get().product(number);
        if (product != null) {
            return product;
        }
        String meant = assortment.productNumbersByOwn().get(number);
        return meant == null ? null : catalogue.get().product(meant);
    }

    private GetProductInformationResult row(String number, Product product, Assortment assortment) {
        boolean zeroVat = assortment.account().vat() == Account.Vat.ZERO;
        GetProductInformationResult row = new GetProductInformationResult()
                .productNumber(number)
                .quantityDiscountPrices(
                        priceBreaks.of(product, assortment.breaks().get(product.productNumber())))
                .stock(product.stock())
                .stockIndicationCode(product.stockIndicationCode())
                .baseUnit(product.baseUnit())
                .priceUnit(product.priceUnit());
        if (version >= FIRST_WITH_TAX) {
            row.taxPercentage(zeroVat ? BigDecimal.ZERO : product.taxPercentage());
        }
        if (version < FIRST_WITH_TAX || product.vatCode() != null) {
            row.vatCode(zeroVat ? ZERO_VAT : product.vatCodeOfPercentage());
        }
        if (version >= FIRST_WITH_AVAILABILITY) {
            row.endOfLife(product.endOfLife()).tempNotAvailable(product.tempNotAvailable());
        }
        return row;
    }
}
