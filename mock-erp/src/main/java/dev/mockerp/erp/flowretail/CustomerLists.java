package dev.mockerp.erp.flowretail;

import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.flowretail.Customer;
import dev.mockerp.server.flowretail.CustomerExternalListResponse;
import dev.mockerp.server.flowretail.CustomerListResponse;
import dev.mockerp.server.flowretail.ExternalCustomer;
import dev.mockerp.server.flowretail.SortDirection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes pages of customers, as lists and searches answer them. */
final class CustomerLists {

    private final Page.Rules rules;
    private final SortKeys customerKeys;
    private final SortKeys externalKeys;
    private final boolean byUid;

    CustomerLists(Settings settings, SortKeys customerKeys, SortKeys externalKeys) {
        this.rules = Page.Rules.of(settings);
        this.customerKeys = customerKeys;
        this.externalKeys = externalKeys;
        this.byUid = settings.is("flowretail.default-order", "customer-uid");
    }

    /** The page that is asked for of those customers, which come oldest first. */
    CustomerListResponse customers(
            List<KeptCustomer> results,
            @Nullable Integer pageNumber,
            @Nullable Integer pageSize,
            @Nullable String sortBy,
            @Nullable SortDirection direction) {
        Page.Wish wish = Page.Wish.of(rules, customerKeys, pageNumber, pageSize, sortBy, direction);
        Comparator<KeptCustomer> order = byUid ? Comparator.comparing(KeptCustomer::customerUid) : null;
        Page<Customer> page = Page.of(results, KeptCustomer::customer, order, wish, rules, customerKeys);
        return new CustomerListResponse().items(page.items()).paging(page.paging());
    }

    /** The page that is asked for of those customers of the outside system. */
    CustomerExternalListResponse externalCustomers(
            List<ExternalCustomer> results,
            @Nullable Integer pageNumber,
            @Nullable Integer pageSize,
            @Nullable String sortBy,
            @Nullable SortDirection direction) {
        Page.Wish wish = Page.Wish.of(rules, externalKeys, pageNumber, pageSize, sortBy, direction);
        Page<ExternalCustomer> page = Page.of(results, Function.identity(), null, wish, rules, externalKeys);
        return new CustomerExternalListResponse().items(page.items()).paging(page.paging());
    }
}
