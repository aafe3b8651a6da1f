package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Skipped;
import java.util.List;
import java.util.Optional;

/** An ERP that speaks RetailNxt, in the words of its one question. */
final class RetailNxt {

    static final String ORDERS = "getCustomerOrder";
    static final String SHOP = "ShopCode";
    static final String ORDER = "OrderIdentifier";

    private final Erp erp;
    private final Profile.Data data;
    private final Likeness likeness;

    RetailNxt(Erp erp) {
        this.erp = erp;
        this.data = erp.profile().data();
        this.likeness = new Likeness(erp.contract());
    }

    Erp erp() {
        return erp;
    }

    Likeness likeness() {
        return likeness;
    }

    String shop() {
        return String.valueOf(data.shopCode());
    }

    /** A shop that the credentials may not see, if the profile names one. */
    Optional<String> otherShop() {
        return Optional.ofNullable(data.otherShopCode());
    }

    /** A shop that nobody has. */
    String unknownShop() {
        return "NONE_" + erp.names().letters("unknown shop");
    }

    /**
     * The identifier of an order of the shop.
     *
     * @throws Skipped if the profile names none
     */
    String order() {
        if (data.orderIdentifier() == null) {
            throw Skipped.because("data.orderIdentifier is not given: an order of the shop is needed");
        }
        return data.orderIdentifier();
    }

    /** An order that nobody has. */
    String unknownOrder() {
        return "none-" + erp.names().letters("unknown order");
    }

    /** The question without parameters. */
    Call call() {
        return erp.call(ORDERS);
    }

    /** The question for the orders of a shop. */
    Call ofShop(String shop) {
        return call().query(SHOP, shop);
    }

    /** The question for an order, in whatever shop. */
    Call ofOrder(String order) {
        return call().query(ORDER, order);
    }

    /** The question for an order of a shop. */
    Call of(String shop, String order) {
        return ofShop(shop).query(ORDER, order);
    }

    /** The questions that bring the order of the profile, if it names one, and those for its shop. */
    List<Call> questions() {
        return data.orderIdentifier() == null
                ? List.of(ofShop(shop()))
                : List.of(of(shop(), order()), ofShop(shop()), ofOrder(order()));
    }

    /** The one of the questions that asks for least. */
    Call question() {
        return questions().get(0);
    }

    /** Whether both brought the same orders, of which there are some. */
    boolean isSame(Exchange a, Exchange b) {
        return a.isSuccess() && b.isSuccess() && !Orders.of(b).isEmpty() && likeness.same(a.json(), b.json());
    }
}
