package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.Fixtures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The products and accounts of the ERP. Does not change. */
final class Catalogue implements CompanyPart {

    private static final String PRODUCTS = "shoxl/products.json";
    private static final String ACCOUNTS = "shoxl/accounts.json";
    private static final String CUSTOMERS = "flowretail/customers.json";

    private final Map<String, Product> products = new LinkedHashMap<>();
    private final Map<String, Assortment> accounts = new LinkedHashMap<>();
    private final boolean lenient;

    /** An account with what is looked up in it for every product that is asked. */
    record Assortment(
            Account account, Map<String, String> productNumbersByOwn, Map<String, List<Account.Break>> breaks) {

        static Assortment of(Account account) {
            Map<String, List<Account.Break>> breaks = new HashMap<>();
            account.prices().forEach(agreement -> breaks.put(agreement.productNumber(), agreement.breaks()));
            return new Assortment(account, account.productNumbersByOwn(), breaks);
        }
    }

    /** As the fixtures say; where they contradict themselves it is noted with them. */
    Catalogue(Fixtures fixtures) {
        CommonValues common = new CommonValues();
        fixtures.items(PRODUCTS, (list, index, item) -> add(Product.of(item, common), list + "/" + index, fixtures));
        lenient = fixtures.isLenient(ACCOUNTS);
        fixtures.each(ACCOUNTS, Account.class, (place, account) -> add(account, place, fixtures));
    }

    private void add(Product product, String place, Fixtures fixtures) {
        if (products.putIfAbsent(product.productNumber(), product) != null) {
            fixtures.mistake(PRODUCTS, place, "product " + product.productNumber() + " is there twice");
        }
        if (product.vatCode() != null && product.vatCode() != product.vatCodeOfPercentage()) {
            fixtures.mistake(PRODUCTS, place + "/vatCode", "contradicts taxPercentage");
        }
    }

    private void add(Account read, String place, Fixtures fixtures) {
        Account account = lenient ? read.within(products.keySet()) : read;
        AccountCheck.check(account, place, products, fixtures);
        if (accounts.putIfAbsent(account.accountNumber(), Assortment.of(account)) != null) {
            fixtures.mistake(ACCOUNTS, place, "account " + account.accountNumber() + " is there twice");
        }
    }

    /** The product of that number of the ERP, or null. */
    @Nullable
    Product product(String productNumber) {
        return products.get(productNumber);
    }

    /** All products, as the fixtures list them. */
    Stream<Product> products() {
        return products.values().stream();
    }

    /** The account of that number, or null. */
    @Nullable
    Assortment account(String accountNumber) {
        return accounts.get(accountNumber);
    }

    /** All accounts, as the fixtures list them. */
    Stream<Account> accounts() {
        return accounts.values().stream().map(Assortment::account);
    }

    @Override
    public boolean hasProduct(String productNumber) {
        return products.containsKey(productNumber);
    }

    @Override
    public boolean isLenient() {
        return lenient;
    }

    @Override
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (String number : accounts.keySet()) {
            String place = "/accounts/" + mentions.size() + "/accountNumber";
            mentions.add(new Mention(Mention.Kind.CUSTOMER, number, number, ACCOUNTS, place, CUSTOMERS));
        }
        return mentions;
    }
}
