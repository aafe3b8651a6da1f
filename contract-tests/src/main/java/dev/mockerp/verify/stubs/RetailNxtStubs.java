package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Operation;
import dev.mockerp.verify.run.Call;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of RetailNxt: the orders of a shop, together and one by one. */
final class RetailNxtStubs {

    private static final String SHOP = "ShopCode";
    private static final String ORDER = "OrderIdentifier";
    private static final String NO_ORDER = "no-such-order";

    private final Scope scope;
    private final Answers answers;
    private final Call any;
    private final List<Stub> stubs = new ArrayList<>();

    RetailNxtStubs(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
        Operation operation = scope.contract().operation("getCustomerOrder");
        this.any = scope.call(operation);
    }

    /**
     * The stubs for a shop and all its orders.
     *
     * @param order one that it is known to have
     * @param otherShop a shop of somebody else
     */
    List<Stub> of(String shop, String order, String otherShop) {
        Set<String> numbers = new LinkedHashSet<>();
        numbers.add(order);
        Answer all = specific(shop, null);
        for (JsonNode each : all.json().values()) {
            for (String name : List.of("ExternalOrderNr", "InternalOrderNr")) {
                String number = each.path(name).asString("");
                if (!number.isBlank()) {
                    numbers.add(number);
                }
            }
        }
        for (String number : numbers) {
            specific(shop, number);
            specific(null, number);
        }
        unknown(shop);
        unknown(null);

        Call foreign = any.query(SHOP, otherShop);
        stubs.add(Stub.fixed(
                foreign,
                "another shop",
                "",
                Priority.FOREIGN,
                scope.like(foreign).query(SHOP, Matching.differsFrom(Matching.quoted(shop) + "|")),
                answers.refusal(Reason.FOREIGN, foreign)));
        stubs.add(Stub.fixed(
                any,
                "neither shop nor order",
                "",
                Priority.CONTENT,
                scope.like(any).query(SHOP, absent()).query(ORDER, absent()),
                answers.refusal(Reason.NOTHING_ASKED, any)));
        return stubs;
    }

    private Answer specific(@Nullable String shop, @Nullable String order) {
        Call call = call(shop, order);
        Answer answer = Due.success(call, answers.to(call));
        stubs.add(Stub.fixed(
                call,
                order == null ? "orders of a shop" : shop == null ? "order" : "order of a shop",
                order == null ? String.valueOf(shop) : order,
                Priority.SPECIFIC,
                scope.like(call)
                        .query(SHOP, shop == null ? absent() : Matching.equalTo(shop))
                        .query(ORDER, order == null ? absent() : Matching.equalTo(order)),
                answer));
        return answer;
    }

    /** Any other order. */
    private void unknown(@Nullable String shop) {
        Call call = call(shop, NO_ORDER);
        answers.to(call)
                .filter(answer -> answer.isSuccess() || answer.isRefusal())
                .ifPresent(answer -> stubs.add(Stub.fixed(
                        call,
                        shop == null ? "unknown order" : "unknown order of a shop",
                        "",
                        Priority.NOT_THERE,
                        scope.like(call)
                                .query(SHOP, shop == null ? absent() : Matching.equalTo(shop))
                                .query(ORDER, Matching.matches(".+")),
                        answer)));
    }

    private Call call(@Nullable String shop, @Nullable String order) {
        Call call = shop == null ? any : any.query(SHOP, shop);
        return order == null ? call : call.query(ORDER, order);
    }

    /** An empty parameter counts as none. */
    private static ObjectNode absent() {
        return Matching.absentOr(Matching.equalTo(""));
    }
}
