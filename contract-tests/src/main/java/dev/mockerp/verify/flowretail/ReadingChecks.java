package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of pages, searches, and what reading shows. */
final class ReadingChecks {

    private ReadingChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of(
                new ForeignTenantsAreRefused(flow, customers),
                new UnknownTenantsAreForbidden(flow, customers),
                new TenantsAreIsolated(flow, customers),
                new CustomersAreFoundByExternalId(flow, customers),
                new UnknownExternalIdsGiveAnEmptyPage(flow),
                new PagesAreDisjointAndComplete(flow, customers),
                new PagesPastTheEndAreEmpty(flow, customers),
                new PagesAreCountedFromOne(flow, customers),
                new SortByNamesTheOrder(flow, customers),
                new SortDirectionIsKept(flow, customers),
                new SortingIsAscendingByDefault(flow, customers),
                new QueryFindsEveryPublishedField(flow, customers),
                new QueryLooksNowhereElse(flow, customers),
                new MobileEmailAndVatNumberFindTheirCustomers(flow, customers),
                new MobileEmailAndVatNumberFindNoOthers(flow, customers),
                new QueryLeavesOutFieldsGivenThemselves(flow, customers),
                new SearchLooksAtCustomersByDefault(flow, customers),
                new ContactScopeFindsCustomersByTheirContacts(flow, customers),
                new ScopeMayBeATextOrAList(flow, customers),
                new ExactMatchFindsWholeValuesOnly(flow, customers),
                new SearchFindsPartsOfValues(flow, customers),
                new SearchCriteriaNarrowTogether(flow, customers),
                new SearchFollowsUpdates(flow, customers),
                new StoresShowTheSameCustomer(flow, customers),
                new ExportsHoldTheCustomersData(flow, customers),
                new EveryReadShowsTheSameCustomer(flow, customers),
                new ReadingTwiceGivesTheSame(flow, customers),
                new UnknownCustomersAreRefused(flow, customers));
    }
}
