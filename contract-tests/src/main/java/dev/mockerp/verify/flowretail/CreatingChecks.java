package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of creating customers. */
final class CreatingChecks {

    private CreatingChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        return List.of(
                new CreatedCustomersCanBeRead(flow, customers),
                new CreatedCustomersAreListed(flow, customers),
                new CreatedCustomersAreSeenEverywhere(flow, customers),
                new DuplicateCustomerUidsAreRefused(flow, customers),
                new CreatesWithoutCustomerTypeAreRefused(flow, customers),
                new CreatesWithoutNamesAreRefused(flow, customers),
                new NewCustomersCarryTheTimeOfTheirCreate(flow, customers),
                new TextsComeBackUnchanged(flow, customers));
    }
}
