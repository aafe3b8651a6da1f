package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Trial;

/** Asks with one parameter only; what both together bring is due from the order alone. */
final class EachParameterSuffices implements Check {

    private final RetailNxt retailNxt;

    EachParameterSuffices(RetailNxt retailNxt) {
        this.retailNxt = retailNxt;
    }

    @Override
    public void run(Trial trial) {
        String order = retailNxt.order();
        Exchange ofShop = retailNxt.erp().ask(retailNxt.ofShop(retailNxt.shop()));
        trial.expect(ofShop.isSuccess(), "", "an answer to the shop alone", Saying.observed(ofShop), ofShop);
        Exchange both = retailNxt.erp().ask(retailNxt.of(retailNxt.shop(), order));
        Exchange ofOrder = retailNxt.erp().ask(retailNxt.ofOrder(order));
        trial.expect(
                ofOrder.isSuccess()
                        && (Orders.of(both).isEmpty() || !Orders.of(ofOrder).isEmpty()),
                "",
                Saying.observed(both) + " or more, as with the shop beside the order",
                Saying.observed(ofOrder),
                both,
                ofOrder);
    }
}
