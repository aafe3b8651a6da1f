package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Erp;
import dev.mockerp.verify.run.Suite;
import dev.mockerp.verify.run.WellFormedRequestsAreAnswered;
import java.util.List;
import java.util.Set;

/** Shoxl: reads only, so that there is nothing to make and nothing to take away. */
public final class ShoxlSuite implements Suite {

    private final Shoxl shoxl;

    /** For that ERP. */
    public ShoxlSuite(Erp erp) {
        this.shoxl = new Shoxl(erp);
    }

    @Override
    public void tour() {
        for (String operation : shoxl.operations()) {
            shoxl.ask(operation);
            shoxl.ask(operation, shoxl.someProducts().subList(0, 1));
        }
        OwnNumbers ownNumbers = new OwnNumbers(shoxl);
        if (ownNumbers.areKnown() && shoxl.erp().offers(Shoxl.INFORMATIONS)) {
            ownNumbers.told().forEach((number, own) -> shoxl.ask(Shoxl.INFORMATIONS, List.of(own, number)));
        }
    }

    @Override
    public List<Check> checks() {
        return List.of(
                new WellFormedRequestsAreAnswered(shoxl.erp(), Set.of(Shoxl.INFORMATIONS, Shoxl.TRANSLATIONS)),
                new ContextIsAccepted(shoxl),
                new RequestsWithoutContextAreAnswered(shoxl),
                new ContextValuesOfEveryKindAreAccepted(shoxl),
                new TheSameQuestionBringsTheSameAnswer(shoxl),
                new ProductsAreAnsweredAlikeTogetherAndAlone(shoxl),
                new AnEmptyListIsAnsweredWithAnEmptyList(shoxl),
                new RowsComeInTheOrderAsked(shoxl),
                new MissingRequiredMembersAreRefused(shoxl),
                new NullForARequiredMemberIsRefused(shoxl),
                new WrongTypesAreRefused(shoxl),
                new MalformedJsonIsRefused(shoxl),
                new RefusalsListEveryViolation(shoxl),
                new BrokenRequestsBringNoServerError(shoxl),
                new UnknownMembersAreAccepted(shoxl),
                new OtherMethodsAreRefused(shoxl),
                new OtherMediaTypesAreRefused(shoxl),
                new ClientsThatAcceptNoJsonAreRefused(shoxl),
                new UnknownPathsAreNotFound(shoxl),
                new MissingCredentialsAreRefused(shoxl),
                new OnlyAskedProductsAreAnswered(shoxl),
                new KnownProductsAreAnswered(shoxl),
                new NumbersAskedTwiceAreAnsweredOnce(shoxl),
                new UnknownProductsAreLeftOut(shoxl),
                new UnknownAccountsGetAnEmptyList(shoxl),
                new OwnNumbersAreUnderstood(shoxl),
                new OwnNumbersAreAnsweredAsAsked(shoxl),
                new BothNumbersOfAProductBringTheSame(shoxl),
                new OwnNumbersMeanNothingForOtherCustomers(shoxl),
                new ProductsWithOwnNumberAreAnswered(shoxl),
                new ProductsWithoutOwnNumberGetNone(shoxl),
                new UnknownAccountsAreToldByAnErrorCode(shoxl),
                new AnsweredOwnNumbersCanBeAsked(shoxl),
                new OwnNumbersAreNotTranslatedAgain(shoxl));
    }

    @Override
    public List<String> cleanUp() {
        return List.of();
    }
}
