package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Skipped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP that speaks Shoxl, in the words of its two questions. */
final class Shoxl {

    static final String INFORMATIONS = "getProductInformations";
    static final String TRANSLATIONS = "getCustomerProducts";

    /** How many products are asked one by one; more would tell little more. */
    private static final int SOME = 3;

    private final Erp erp;
    private final Profile.Data data;
    private final Comparison comparison;

    Shoxl(Erp erp) {
        this.erp = erp;
        this.data = erp.profile().data();
        this.comparison = new Comparison(new Likeness(erp.contract()));
    }

    Erp erp() {
        return erp;
    }

    Comparison comparison() {
        return comparison;
    }

    /** Those of the two operations that the ERP offers. */
    List<String> operations() {
        return Stream.of(INFORMATIONS, TRANSLATIONS).filter(erp::offers).toList();
    }

    /** Whether a question may have a context: from contract version 16. */
    boolean knowsContext() {
        return erp.contract().version() >= 16;
    }

    String account() {
        return String.valueOf(data.accountNumber());
    }

    /** An account that no ERP has. */
    String unknownAccount() {
        return "no-account-" + erp.names().letters("unknown account");
    }

    List<String> products() {
        return data.productNumbers();
    }

    /** A few of the products, to be asked one by one. */
    List<String> someProducts() {
        return products().stream().limit(SOME).toList();
    }

    /**
     * Two products at least.
     *
     * @throws Skipped if the profile names one only
     */
    List<String> severalProducts() {
        if (products().size() < 2) {
            throw Skipped.because("data.productNumbers names one product only: two at least are needed");
        }
        return someProducts();
    }

    /** The body of both questions. */
    static ObjectNode question(String account, List<String> numbers) {
        ObjectNode body = Json.object();
        body.put("accountNumber", account);
        numbers.forEach(body.putArray("productNumbers")::add);
        return body;
    }

    /** The body of both questions, for the account and the products of the profile. */
    ObjectNode question() {
        return question(account(), products());
    }

    /** A well-formed call of either operation, for the account of the profile. */
    Call call(String operation, List<String> numbers) {
        return call(operation, account(), numbers);
    }

    /** A well-formed call of either operation. */
    Call call(String operation, String account, List<String> numbers) {
        return erp.call(operation).body(question(account, numbers));
    }

    /** A well-formed call of either operation for all products, with a context. */
    Call withContext(String operation, ObjectNode context) {
        ObjectNode body = question();
        body.set("context", context);
        return erp.call(operation).body(body);
    }

    /** The question of an account that nobody has, which may be refused. */
    Call unknownAccountsQuestion(String operation) {
        return call(operation, unknownAccount(), products()).as(Intent.OPEN);
    }

    /** What the ERP said to this question when it was first asked. */
    Exchange ask(String operation, List<String> numbers) {
        return erp.ask(call(operation, numbers));
    }

    /** What the ERP said to the question for all products of the profile. */
    Exchange ask(String operation) {
        return ask(operation, products());
    }

    /** Whether both answer the same products; what is said of them may have moved. */
    static boolean sameProducts(Exchange a, Exchange b) {
        List<String> numbers = Rows.numbers(a);
        return a.isSuccess() && b.isSuccess() && Set.copyOf(numbers).equals(Set.copyOf(Rows.numbers(b)));
    }

    /** The product numbers of the question that was answered so. */
    static List<String> asked(Exchange answer) {
        JsonNode json = answer.call().json();
        return json == null
                ? List.of()
                : json.path("productNumbers")
                        .valueStream()
                        .map(number -> number.asString(""))
                        .toList();
    }
}
