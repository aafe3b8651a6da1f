package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of updating, deleting and extensions. */
final class WritingChecks {

    private WritingChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        Updated updated = new Updated(flow, customers);
        Extended extended = new Extended(flow, customers);
        return List.of(
                new UpdatedMembersChange(flow, customers, updated),
                new OmittedMembersStayUnchanged(flow, customers),
                new UpdatesKeepCreatedAt(updated),
                new UpdatesMoveLastModifiedAtOn(updated),
                new LeadingZerosOfLedgerNumbersAreKept(flow, customers),
                new LedgerNumbersThatAreNoNumbersAreRefused(flow, customers),
                new CountryCodesOfAnotherLengthAreRefused(flow, customers),
                new EhfEnabledAndEhfAreOne(flow, customers),
                new ListsAreReplacedAsAWhole(flow, customers),
                new EmptyPricelistUidClearsThePricelist(flow, customers),
                new WritesTouchOneCustomerOnly(flow, customers),
                new ParallelUpdatesBothSurvive(flow, customers),
                new NullsInUpdatesAreRefused(flow, customers),
                new DeletedCustomersAreGoneEverywhere(flow, customers),
                new AddedExtensionsStandOnTheCustomer(flow, extended),
                new ExtensionsAreShownWithTheOrganizationOfTheStore(flow, extended),
                new AddingAnExtensionAgainChangesNothing(flow, extended),
                new TheBodyOfADeleteIsRead(flow, extended),
                new DeletedExtensionsLeaveTheCustomer(flow, extended),
                new AbsentExtensionsAreNotFound(flow, customers),
                new WritesAreAnsweredWithJson(flow));
    }
}
