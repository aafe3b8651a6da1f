package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one batch of the run that has an item of every kind, each of which can succeed; several checks look at it. Its
 * body is not published: where the ERP refuses it, nothing is said.
 */
final class WholeBatch {

    private final FlowRetail flow;
    private final Customers customers;
    private Customers.@Nullable Made updated;
    private Customers.@Nullable Made deleted;
    private Customers.@Nullable Made upserted;
    private @Nullable Exchange exchange;

    WholeBatch(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    ObjectNode creation() {
        return customers.person("batch/create");
    }

    ObjectNode change() {
        return Json.object().put("internalNote", "batch " + flow.erp().names().letters("batch/update"));
    }

    ObjectNode upsertChange() {
        return Json.object().put("origin", "batch " + flow.erp().names().letters("batch/upsert"));
    }

    ObjectNode upsertCreation() {
        return customers
                .person("batch/upsert new")
                .put("customerUid", "u-" + flow.erp().names().letters("batch/upsert uid"));
    }

    private void make() {
        if (exchange == null) {
            updated = customers.fresh("batch/updated");
            deleted = customers.fresh("batch/deleted");
            upserted = customers.fresh("batch/upserted");
            ObjectNode body = Json.object();
            body.putArray("create").add(creation());
            body.putArray("update").add(change().put("customerUid", updated.uid()));
            body.putArray("upsert")
                    .add(upserted.sent().deepCopy().setAll(upsertChange()).put("customerUid", upserted.uid()))
                    .add(upsertCreation());
            body.putArray("delete").addObject().put("customerUid", deleted.uid());
            exchange = flow.erp().send(flow.batch(body));
        }
    }

    /** The batch and its answer, whatever that is. */
    Exchange answer() {
        make();
        return Objects.requireNonNull(exchange);
    }

    /**
     * The batch and its answer.
     *
     * @throws Skipped if it was refused as a whole
     */
    Exchange understood() {
        make();
        Exchange done = Objects.requireNonNull(exchange);
        if (!done.isSuccess()) {
            throw Skipped.because("a batch in the assumed shape is answered with status " + done.status()
                    + "; the shape is not published");
        }
        return done;
    }

    /** The batch, which says that every item succeeded. */
    Exchange succeeded() {
        Exchange done = understood();
        if (done.status() == 207) {
            throw Skipped.because("the ERP says that an item of the batch failed; the shape of items is not published");
        }
        return done;
    }

    String updated() {
        make();
        return Objects.requireNonNull(updated).uid();
    }

    String deleted() {
        make();
        return Objects.requireNonNull(deleted).uid();
    }

    String upserted() {
        make();
        return Objects.requireNonNull(upserted).uid();
    }

    /** What the customer of the upsert was told before and by the batch. */
    ObjectNode upsertedAs() {
        make();
        ObjectNode told = Objects.requireNonNull(upserted).sent().deepCopy();
        told.setAll(upsertChange());
        return told;
    }

    /** What the update of the batch leaves out, as it was before. */
    JsonNode omitted() {
        make();
        ObjectNode omitted = Objects.requireNonNull(updated).sent().deepCopy();
        omitted.remove("internalNote");
        return omitted;
    }

    Optional<Wrong> createdIsMissing() {
        return customers.missing(creation(), answer());
    }

    Optional<Wrong> upsertedIsMissing() {
        return customers.missing(upsertCreation(), answer());
    }

    Optional<Wrong> difference(String uid, JsonNode told) {
        Exchange read = flow.erp().send(flow.get(uid));
        return read.isSuccess()
                ? flow.shown().loss(told, read.json(), "", answer(), read)
                : Wrong.at("", "the customer of the item", "status " + read.status(), answer(), read);
    }

    Optional<Wrong> deletedIsThere() {
        Exchange read = flow.erp().send(flow.get(deleted()).as(dev.mockerp.verify.run.Intent.BROKEN));
        return read.isRefused()
                ? Optional.empty()
                : Wrong.at("", "a refusal: the customer was deleted", "status " + read.status(), answer(), read);
    }
}
