package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import java.util.List;

/** The checks of batches. */
final class BatchChecks {

    private BatchChecks() {}

    static List<Check> of(FlowRetail flow, Customers customers) {
        WholeBatch whole = new WholeBatch(flow, customers);
        MixedBatch mixed = new MixedBatch(flow, customers, whole);
        return List.of(
                new BatchesInTheAssumedShapeAreUnderstood(whole),
                new BatchesThatSucceedAreAnsweredWith200(whole),
                new BatchCreatesTakeEffect(whole),
                new BatchUpdatesTakeEffect(whole),
                new BatchDeletesTakeEffect(whole),
                new BatchUpsertsCreateOrUpdate(whole),
                new BatchesThatFailInPartAreAnsweredWith207(mixed),
                new BatchItemsAreIndependent(flow, customers, mixed),
                new FailedBatchItemsChangeNothing(flow, customers, mixed),
                new BrokenBatchItemsFailAlone(flow, customers, whole),
                new UpsertsFallBackToTheExternalId(flow, customers, whole),
                new BatchEntriesStandInTheOrderOfTheItems(mixed),
                new BatchesDeleteLast(flow, customers, whole),
                new BatchesWithoutItemsAreRefused(flow, whole));
    }
}
