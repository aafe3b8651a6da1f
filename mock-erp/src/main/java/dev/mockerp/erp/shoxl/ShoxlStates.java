package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.control.Facts;
import dev.mockerp.erp.control.ProviderStates;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The provider states of Shoxl: what the fixtures say of accounts and products. */
final class ShoxlStates implements ProviderStates {

    private static final String PRICED = "a product with a price";
    private static final String OWN_NUMBER = "a product with an own number";

    private final Supplier<Catalogue> catalogue;

    ShoxlStates(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Set<String> names() {
        return Set.of(PRICED, OWN_NUMBER);
    }

    @Override
    public ObjectNode setUp(String state, ObjectNode params) {
        Stream<ObjectNode> data = catalogue
                .get()
                .accounts()
                .flatMap(account -> state.equals(PRICED) ? priced(account) : withOwnNumber(account));
        return Facts.first(state, data, params);
    }

    private static Stream<ObjectNode> priced(Account account) {
        return account.prices().stream()
                .map(agreement -> values(account).put("productNumber", agreement.productNumber()));
    }

    /** Sorted, for the same state is to have the same values in every run. */
    private static Stream<ObjectNode> withOwnNumber(Account account) {
        return new TreeMap<>(account.ownProductNumbers())
                .entrySet().stream()
                        .map(own -> values(account)
                                .put("productNumber", own.getKey())
                                .put("ownProductNumber", own.getValue()));
    }

    private static ObjectNode values(Account account) {
        return JsonNodeFactory.instance.objectNode().put("accountNumber", account.accountNumber());
    }
}
