package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Names;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial.Wrong;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the customers that checks work on, and takes them away at the end. */
final class Customers {

    /**
     * A customer that the checker made.
     *
     * @param sent what the ERP was told
     * @param creation how it was told
     */
    record Made(String uid, ObjectNode sent, Exchange creation) {}

    private final FlowRetail flow;
    private final Names names;
    private final Ledger ledger;
    private final Map<String, Made> shared = new HashMap<>();
    private @Nullable Skipped refusal;
    private @Nullable Town town;
    private @Nullable Known known;

    Customers(FlowRetail flow) {
        this.flow = flow;
        this.names = flow.erp().names();
        this.ledger = flow.ledger();
    }

    /** A body that every member of the published update is in, with values that no other customer has. */
    ObjectNode person(String purpose) {
        String own = names.letters(purpose);
        return Json.object()
                .put("customerType", "PERSON")
                .put("firstname", "F" + own)
                .put("lastname", "L" + own)
                .put("address", "A" + names.letters(purpose + "/address"))
                .put("city", "C" + names.letters(purpose + "/city"))
                .put("postalCode", names.digits(purpose + "/postalCode", 4) + " AB")
                .put("countryCode", "NL")
                .put("email", names.letters(purpose + "/email") + "@example.com")
                .put("mobile", "+316" + names.digits(purpose + "/mobile", 8))
                .put("vatNumber", vatNumber(names.digits(purpose + "/vat", 9)))
                .put("externalId", "x" + names.digits(purpose + "/external", 9))
                .put("ledgerNumber", "00" + names.digits(purpose + "/ledger", 6))
                .put("loyaltyId", "L" + names.digits(purpose + "/loyalty", 8))
                .put("origin", "O" + names.letters(purpose + "/origin"))
                .put("internalNote", "N" + names.letters(purpose + "/note"))
                .put("companyName", "K" + names.letters(purpose + "/company"))
                .put("paymentTerms", 14);
    }

    /** A Dutch VAT number whose check digits are right: an ERP may look. */
    private static String vatNumber(String digits) {
        // The letters N, L and B count as 23, 21 and 11.
        int check = 98
                - new BigInteger("2321" + digits + "1100")
                        .mod(BigInteger.valueOf(97))
                        .intValue();
        return "NL" + digits + "B" + (check < 10 ? "0" : "") + check;
    }

    /** The one customer of the run for checks that only read; changed by nobody. */
    Made standing() {
        if (refusal != null) {
            throw refusal;
        }
        try {
            return shared.computeIfAbsent("standing", this::fresh);
        } catch (Skipped refused) {
            refusal = refused;
            throw refused;
        }
    }

    /** A customer with no more than a small shop sends, as the contract's example has it. */
    Made least() {
        return shared.computeIfAbsent("least", purpose -> {
            ObjectNode least = person(purpose);
            least.retain("customerType", "firstname", "lastname", "email", "mobile", "address");
            return make(least);
        });
    }

    /** A company with a store to buy from; none where the ERP does not take it. */
    Optional<Made> business() {
        ObjectNode company = person("business").put("customerType", "COMPANY");
        String store = flow.erp().profile().data().storeUid();
        if (store != null) {
            company.put("defaultStoreUid", store);
        }
        try {
            return Optional.of(shared.computeIfAbsent("business", purpose -> make(company)));
        } catch (Skipped refused) {
            return Optional.empty();
        }
    }

    /** The one customer of the run that any check may change, in members that it then reads at once. */
    Made workpiece() {
        return shared.computeIfAbsent("workpiece", this::fresh);
    }

    /** A customer of one's own, to do with as one likes; the purpose names it, once in a run. */
    Made fresh(String purpose) {
        return make(person(purpose));
    }

    /**
     * Creates a customer.
     *
     * @throws Skipped if the ERP refuses, as it may: the body of a create is not published
     */
    Made make(ObjectNode body) {
        Exchange creation = flow.erp().send(flow.create(body));
        String uid = FlowRetail.uid(creation.json());
        if (!creation.isSuccess()) {
            throw Skipped.because("a customer is needed, and a create in the assumed shape is answered with status "
                    + creation.status() + "; the shape is not published");
        }
        if (uid.isEmpty()) {
            uid = findByExternalId(body.path("externalId").asString(""));
            ledger.add(uid);
        }
        return new Made(uid, body, creation);
    }

    private String findByExternalId(String externalId) {
        return FlowRetail.items(flow.erp().settled(byExternalId(externalId)))
                .filter(customer -> customer.path("externalId").asString("").equals(externalId))
                .map(FlowRetail::uid)
                .findFirst()
                .orElseThrow(
                        () -> Skipped.because("a customer is needed, and the answer to its create does not name it"));
    }

    /** An ERP may refuse to list by an external id that nobody has, and need time until a new customer is found. */
    private Call byExternalId(String externalId) {
        return flow.list().query("customerExternalId", externalId).as(Intent.OPEN);
    }

    /** Looks for a customer by what it was told, and takes it down in the ledger; says what is wrong with it. */
    Optional<Wrong> missing(ObjectNode told, Exchange write) {
        String externalId = told.path("externalId").asString("");
        Exchange page = flow.erp().send(byExternalId(externalId));
        List<JsonNode> found = FlowRetail.items(page)
                .filter(customer -> customer.path("externalId").asString("").equals(externalId))
                .toList();
        found.forEach(customer -> ledger.add(FlowRetail.uid(customer)));
        if (found.size() != 1) {
            return Wrong.at(
                    "/items", "one customer with external id " + externalId, found.size() + " of them", write, page);
        }
        ObjectNode values = told.deepCopy();
        values.remove("customerUid");
        return flow.shown().loss(values, found.get(0), "/items/0", write, page);
    }

    /** The customers of {@link Town}, made when they are first asked for. */
    Town town() {
        if (town == null) {
            standing();
            town = new Town(flow, this);
        }
        return town;
    }

    /** The customer that the checks of reading look for: the standing one, or an existing one where none can be made. */
    Known known() {
        if (known == null) {
            try {
                Made made = standing();
                known = new Known(made.uid(), made.sent());
            } catch (Skipped cannotBeMade) {
                known = knownExisting();
            }
        }
        return known;
    }

    /** An existing customer, as it is shown by itself. */
    Known knownExisting() {
        JsonNode listed = existing();
        String uid = FlowRetail.uid(listed);
        if (!flow.erp().offers("getCustomer")) {
            return new Known(uid, listed);
        }
        Exchange read = flow.erp().ask(flow.get(uid));
        return new Known(uid, read.isSuccess() ? read.json() : listed);
    }

    /** The customer with the most to read that was there before the run, from the first page of the list. */
    JsonNode existing() {
        Exchange page = flow.erp().ask(flow.list());
        return FlowRetail.items(page)
                .filter(customer -> !FlowRetail.uid(customer).isEmpty())
                .max(Comparator.comparingLong(Customers::filled))
                .orElseThrow(() -> Skipped.because("the tenant has no customer, and the mode is read-only"));
    }

    private static long filled(JsonNode customer) {
        return customer.valueStream().filter(value -> !Likeness.isUnset(value)).count();
    }

    /** Deletes what the ledger still holds; gives a line for each customer that could not be deleted. */
    List<String> cleanUp() {
        return cleanUp(call -> false);
    }

    /** The same; what calls of others may have made without an answer is named and not deleted. */
    List<String> cleanUp(Predicate<Call> isForeign) {
        List<String> leftovers = new ArrayList<>(new LostCreates(flow, isForeign).find(ledger));
        for (String uid : ledger.open()) {
            try {
                Exchange deletion = flow.erp().send(flow.delete(uid).as(Intent.OPEN));
                if (deletion.isSuccess() || deletion.isNotThere()) {
                    ledger.gone(uid);
                } else {
                    leftovers.add("customer " + uid + ": its DELETE is answered with status " + deletion.status());
                }
            } catch (RuntimeException noAnswer) {
                leftovers.add("customer " + uid + ": " + noAnswer.getMessage());
            }
        }
        return leftovers;
    }
}
