package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.run.WellFormedRequestsAreAnswered;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** RetailNxt: reads only, so that there is nothing to make and nothing to take away. */
public final class RetailNxtSuite implements Suite {

    private final RetailNxt retailNxt;

    /** For that ERP. */
    public RetailNxtSuite(Erp erp) {
        this.retailNxt = new RetailNxt(erp);
    }

    @Override
    public void tour() {
        retailNxt.questions().forEach(retailNxt.erp()::ask);
        // Parts of an identifier and numbers of the ERP find nothing, or what bears them.
        Orders.of(retailNxt.erp().ask(retailNxt.ofShop(retailNxt.shop()))).stream()
                .limit(1)
                .flatMap(order -> Stream.of(Orders.internal(order), Orders.external(order)))
                .filter(number -> number.length() > 1)
                .flatMap(number -> Stream.of(number, number.substring(0, number.length() - 1)))
                .forEach(number -> retailNxt
                        .erp()
                        .ask(retailNxt.of(retailNxt.shop(), number).as(Intent.OPEN)));
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new WellFormedRequestsAreAnswered(retailNxt.erp(), Set.of(RetailNxt.ORDERS)),
                new BothParametersAbsentIsRefused(retailNxt),
                new BothParametersAbsentIsABadRequest(retailNxt),
                new EachParameterSuffices(retailNxt),
                new EmptyParametersCountAsAbsent(retailNxt),
                new ParameterNamesAreTakenInAnyCase(retailNxt),
                new UnknownParametersAreAccepted(retailNxt),
                new TheRequestedOrderIsAnswered(retailNxt),
                new UnknownIdentifiersBringNoOrder(retailNxt),
                new UnknownOrdersAreAnsweredWithAnEmptyArray(retailNxt),
                new TheExternalNumberGoesBeforeTheInternalOne(retailNxt),
                new OrdersAreNotShownUnderAnotherShop(retailNxt),
                new OrdersOfAShopIncludeThoseFoundByIdentifier(retailNxt),
                new AnOrderIsTheSameHoweverAsked(retailNxt),
                new TheSameQuestionBringsTheSameAnswer(retailNxt),
                new ForeignShopsAreRefused(retailNxt),
                new IdentifiersFindOrdersOfOwnShopsOnly(retailNxt),
                new MissingCredentialsBringNoOrders(retailNxt),
                new WrongCredentialsBringNoOrders(retailNxt),
                new MissingOrWrongCredentialsAreUnauthorized(retailNxt),
                new RefusalsHoldAnError(retailNxt),
                new OtherMethodsAreRefused(retailNxt),
                new ClientsThatAcceptNoJsonAreRefused(retailNxt),
                new UnknownPathsAreNotFound(retailNxt));
    }

    @Override
    public List<String> cleanUp() {
        return List.of();
    }
}
