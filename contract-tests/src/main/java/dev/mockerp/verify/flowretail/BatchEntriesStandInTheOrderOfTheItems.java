package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares the entries of a batch answer with the items of the batch. */
final class BatchEntriesStandInTheOrderOfTheItems implements Check {

    private final MixedBatch mixed;

    BatchEntriesStandInTheOrderOfTheItems(MixedBatch mixed) {
        this.mixed = mixed;
    }

    @Override
    public void run(Trial trial) {
        Exchange batch = mixed.exchange();
        List<String> due = List.of(mixed.first(), mixed.unknown(), mixed.last());
        List<String> entries = batch.json()
                .path("update")
                .valueStream()
                .map((JsonNode entry) -> entry.path("customerUid").asString(""))
                .toList();
        if (entries.size() != due.size() || entries.stream().anyMatch(String::isEmpty)) {
            trial.otherReading("the answer to a batch has another shape");
        } else {
            trial.expect(entries.equals(due), "/update", "the entries for " + due, "the entries for " + entries, batch);
        }
    }
}
