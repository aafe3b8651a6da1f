package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Skipped;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An ERP that speaks Flow Retail, in the words of its twelve operations. The methods that give a {@link Call} send
 * nothing; the tenant is that of the profile.
 */
final class FlowRetail {

    private final Erp erp;
    private final Profile.Data data;
    private final Likeness likeness;
    private final Ledger ledger = new Ledger();
    private final ShownMembers shown = new ShownMembers(ledger::isOwn);

    FlowRetail(Erp erp) {
        this.erp = erp;
        this.data = erp.profile().data();
        this.likeness = new Likeness(erp.contract());
        erp.show(ledger::see);
        erp.show(shown::see);
    }

    Erp erp() {
        return erp;
    }

    Likeness likeness() {
        return likeness;
    }

    /** Which members of customers this ERP shows. */
    ShownMembers shown() {
        return shown;
    }

    Ledger ledger() {
        return ledger;
    }

    String tenant() {
        return String.valueOf(data.tenantUid());
    }

    /**
     * The store of the profile.
     *
     * @throws Skipped if the profile names none
     */
    String store() {
        if (data.storeUid() == null) {
            throw Skipped.because("data.storeUid is not given: a store of the tenant is needed");
        }
        return data.storeUid();
    }

    /** Whether the profile allows to write. */
    boolean isWritable() {
        return erp.profile().mode() == Profile.Mode.FULL;
    }

    /** Whether the profile names a store. */
    boolean hasStore() {
        return data.storeUid() != null;
    }

    private Call call(String operation) {
        return erp.call(operation).variable("tenantUid", tenant());
    }

    private Call call(String operation, String customer) {
        return call(operation).variable("customerUid", customer);
    }

    Call list() {
        return call("listCustomers");
    }

    Call create(JsonNode body) {
        return call("createCustomer").body(body);
    }

    Call search(JsonNode body) {
        return call("searchCustomers").body(body);
    }

    Call searchExternal(JsonNode body) {
        return call("searchExternalCustomers").body(body);
    }

    Call batch(JsonNode body) {
        return call("batchCustomers").body(body);
    }

    Call get(String customer) {
        return call("getCustomer", customer);
    }

    Call update(String customer, JsonNode body) {
        return call("updateCustomer", customer).body(body);
    }

    Call delete(String customer) {
        return call("deleteCustomer", customer);
    }

    Call export(String customer) {
        return call("exportCustomer", customer);
    }

    Call ofStore(String store, String customer) {
        return call("getStoreCustomer", customer).variable("storeUid", store);
    }

    /**
     * The customer, for the store of the profile. Only where it is known to be the customer's own store is an answer due:
     * whether every store shows every customer is not published.
     */
    Call ofStore(Known customer) {
        boolean isItsOwn = customer.text("defaultStoreUid").equals(store());
        return ofStore(store(), customer.uid()).as(isItsOwn ? Intent.WELL_FORMED : Intent.OPEN);
    }

    Call addExtension(String customer, String store) {
        return extension("addCustomerExtension", customer, store);
    }

    Call deleteExtension(String customer, String store) {
        return extension("deleteCustomerExtension", customer, store);
    }

    private Call extension(String operation, String customer, String store) {
        ObjectNode body = Json.object().put("storeUid", store);
        return call(operation, customer)
                .variable("customerExtensionCode", "TWO_INVOICE")
                .body(body);
    }

    /**
     * The customers of a page; none if it was refused.
     *
     * @throws Skipped if the page has another shape than the published sample, so that nobody can tell who is on it
     */
    static Stream<JsonNode> items(Exchange page) {
        if (page.isSuccess() && !page.json().path("items").isArray()) {
            throw Skipped.because(page.call().name()
                    + " does not answer in the shape of the published sample: its items are not a list in /items");
        }
        return rows(page);
    }

    /** The customers of a page; none if it has another shape. */
    static Stream<JsonNode> rows(Exchange page) {
        return page.json().path("items").valueStream();
    }

    /**
     * The identifiers of the customers of a page, in its order.
     *
     * @throws Skipped if the page has another shape than the published sample, or shows no identifiers
     */
    static List<String> uids(Exchange page) {
        List<String> uids = items(page).map(FlowRetail::uid).toList();
        if (!uids.isEmpty() && uids.stream().allMatch(String::isEmpty)) {
            throw Skipped.because(page.call().name() + " shows customers without customerUid");
        }
        return uids;
    }

    /** The identifier of a customer, or an empty text. */
    static String uid(JsonNode customer) {
        return customer.path("customerUid").asString("");
    }
}
