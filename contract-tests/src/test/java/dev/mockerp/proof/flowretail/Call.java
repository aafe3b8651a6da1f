package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;

import dev.mockerp.proof.harness.Request;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of the twelve operations, called for a customer that does not exist: whatever a request is refused for before
 * the customer is looked up shows in the status.
 *
 * @param operationId as the contract names it
 */
record Call(String operationId, boolean hasBody, Function<Flow, Request> of) {

    private static Call reading(String operationId, Function<Flow, Request> of) {
        return new Call(operationId, false, of);
    }

    private static Call sending(String operationId, Function<Flow, Request> of) {
        return new Call(operationId, true, of);
    }

    /** All twelve. */
    static Stream<Call> all() {
        return Stream.of(
                reading("listCustomers", Flow::list),
                sending("createCustomer", flow -> flow.create(NewCustomer.person())),
                sending("searchCustomers", flow -> flow.search(object("query", "a"))),
                sending("searchExternalCustomers", flow -> flow.searchExternal(object("query", "a"))),
                sending("batchCustomers", flow -> flow.batch(deleteNobody())),
                reading("getCustomer", flow -> flow.get(Flow.NOBODY)),
                sending("updateCustomer", flow -> flow.update(Flow.NOBODY, object("city", "Bergen"))),
                reading("deleteCustomer", flow -> flow.delete(Flow.NOBODY)),
                reading("exportCustomer", flow -> flow.export(Flow.NOBODY)),
                sending("addCustomerExtension", flow -> flow.addExtension(Flow.NOBODY, "store-1")),
                sending("deleteCustomerExtension", flow -> flow.deleteExtension(Flow.NOBODY, "store-1")),
                reading("getStoreCustomer", flow -> flow.store("store-1", Flow.NOBODY)));
    }

    /** The seven that take a body. */
    static Stream<Call> withBody() {
        return all().filter(Call::hasBody);
    }

    /** The ten whose success has content. */
    static Stream<Call> answering() {
        return all().filter(call -> !call.operationId().startsWith("delete"));
    }

    private static Object deleteNobody() {
        return object().set("delete", Flow.items(object("customerUid", Flow.NOBODY)));
    }

    @Override
    public String toString() {
        return operationId;
    }
}
