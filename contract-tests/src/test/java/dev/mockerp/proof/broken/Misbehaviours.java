package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Behaviour;
import java.util.Set;

/** One implementation for each behaviour that a catalogue may name. */
final class Misbehaviours {

    private Misbehaviours() {}

    /** A new one, without memory of others. */
    static Misbehaviour of(Behaviour behaviour) {
        return switch (behaviour) {
            case CONFIRMED_BUT_NOT_DONE -> new ConfirmedButNotDone();
            case UPDATE_TOUCHES_ANOTHER -> new UpdateTouchesAnother();
            case UPDATES_OVERWRITE_EACH_OTHER -> new UpdatesOverwriteEachOther();
            case CREATED_TWICE -> new CreatedTwice();
            case CREATED_NOT_SHOWN -> new WrittenNotShown(Set.of("createCustomer"));
            case UPDATED_NOT_SHOWN -> new WrittenNotShown(Set.of("updateCustomer"));
            case SHOWN_AS_BEFORE_THE_UPDATE -> new ShownAsBeforeTheUpdate();
            case DELETED_STILL_SHOWN -> new DeletedStillShown();
            case UPDATES_TURN_THE_CLOCK_BACK -> new UpdatesTurnTheClockBack();
            case DELETE_TAKES_ANOTHER -> new DeleteTakesAnother();
            case REFUSED_BUT_DONE_IN_PART -> new RefusedButDoneInPart();
            case BATCH_CREATES_NOT_DONE -> new BatchGroupNotDone("create");
            case BATCH_UPDATES_NOT_DONE -> new BatchGroupNotDone("update");
            case BATCH_UPSERTS_NOT_DONE -> new BatchGroupNotDone("upsert");
            case BATCH_DELETES_NOT_DONE -> new BatchGroupNotDone("delete");
            case QUERY_OVERLOOKS_FIRSTNAME -> QueryFindsFewer.overlooking("firstname");
            case QUERY_OVERLOOKS_LASTNAME -> QueryFindsFewer.overlooking("lastname");
            case QUERY_OVERLOOKS_CITY -> QueryFindsFewer.overlooking("city");
            case QUERY_OVERLOOKS_POSTAL_CODE -> QueryFindsFewer.overlooking("postalCode");
            case QUERY_OVERLOOKS_COMPANY_NAME -> QueryFindsFewer.overlooking("companyName");
            case QUERY_OVERLOOKS_MOBILE -> QueryFindsFewer.overlooking("mobile");
            case QUERY_OVERLOOKS_EMAIL -> QueryFindsFewer.overlooking("email");
            case QUERY_OVERLOOKS_VAT_NUMBER -> QueryFindsFewer.overlooking("vatNumber");
            case QUERY_FINDS_WHOLE_VALUES_ONLY -> QueryFindsFewer.wholeValuesOnly();
            case QUERY_LOOKS_IN_GIVEN_FIELDS -> new QueryLooksInGivenFields();
            case BATCH_STOPS_AT_FIRST_FAILURE -> new BatchStopsAtFirstFailure();
            case PAGES_OVERLAP -> new PagesOverlap();
            case OTHER_TENANTS_SHOWN -> new OtherTenantsShown();
            case MISSING_CREDENTIALS_ACCEPTED -> new ServesAnybody(ServesAnybody.Whom.WITHOUT_CREDENTIALS);
            case WRONG_CREDENTIALS_ACCEPTED -> new ServesAnybody(ServesAnybody.Whom.WITH_UNKNOWN_CREDENTIALS);
            case PERMISSIONS_IGNORED -> new ServesAnybody(ServesAnybody.Whom.WITHOUT_PERMISSION);
            case ANSWERS_THE_PREVIOUS_REQUEST -> new AnswersThePreviousRequest();
        };
    }
}
