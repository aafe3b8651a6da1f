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
