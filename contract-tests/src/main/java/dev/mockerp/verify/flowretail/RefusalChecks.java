package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.WellFormedRequestsAreAnswered;
import java.util.List;
import java.util.Set;

/** The checks of who may do what, and of requests that are to be refused. */
final class RefusalChecks {

    /** The bodies of creates and batches are not published, so that an ERP may refuse ours. */
    private static final Set<String> PUBLISHED = Set.of(
            "listCustomers",
            "searchCustomers",
            "searchExternalCustomers",
            "exportCustomer",
            "getCustomer",
            "updateCustomer",
            "deleteCustomer",
            "addCustomerExtension",
            "deleteCustomerExtension",
            "getStoreCustomer");

    private RefusalChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        EveryOperation every = new EveryOperation(flow);
        BrokenRequests broken = new BrokenRequests(flow, customers);
        return List.of(
                new RequestsWithoutATokenAreRefused(flow, customers, every),
                new RequestsWithAWrongTokenAreRefused(flow, customers),
                new MissingCredentialsAreAnsweredWith401(flow),
                new TenantAccessIsEnough(flow, customers),
                new DeletingNeedsBackoffice(flow, customers),
                new OperationsWithoutAPermissionNeedOnlyAToken(flow, customers),
                new ExternalSearchNeedsTheExtension(flow),
                new UnknownCustomersAreNotFound(flow, every),
                new UnknownStoresAreNotFound(flow, customers),
                new WrongTypesAreRefused(broken),
                new MissingRequiredMembersAreRefused(broken),
                new BrokenIdentifiersAreRefused(broken),
                new ValuesOutsideAnEnumAreRefused(broken),
                new PagesBelowTheFirstAreRefused(flow),
                new UnknownCustomerTypesAreRefused(flow, customers),
                new MalformedJsonIsRefused(broken),
                new OtherMediaTypesAreRefused(broken),
                new RefusedRequestsChangeNothing(flow, broken),
                new UnknownMembersAreAccepted(flow, customers),
                new UnknownReferencesAreRefused(flow, customers),
                new IdentifiersThatCannotStandInAPathAreRefused(flow, customers),
                new CreatesInTheAssumedShapeAreAccepted(flow),
                new WellFormedRequestsAreAnswered(flow.erp(), PUBLISHED));
    }
}
