package dev.mockerp.verify.flowretail;

import dev.mockerp.verify.run.Check;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Skipped;
import dev.mockerp.verify.run.Trial;
import dev.mockerp.verify.run.Trial.Wrong;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Compares the times of a new customer with each other and with the clock of the ERP. */
final class NewCustomersCarryTheTimeOfTheirCreate implements Check {

    private static final Duration APART = Duration.ofMinutes(1);

    /** The machine that answers need not be the one that keeps the customers. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);

    private final FlowRetail flow;
    private final Customers customers;

    NewCustomersCarryTheTimeOfTheirCreate(FlowRetail flow, Customers customers) {
        this.flow = flow;
        this.customers = customers;
    }

    @Override
    public void run(Trial trial) {
        Customers.Made made = customers.standing();
        trial.eventually(() -> wrong(made));
    }

    private Optional<Wrong> wrong(Customers.Made made) {
        Exchange read = flow.erp().send(flow.get(made.uid()));
        Optional<Instant> created = time(read, "createdAt");
        Optional<Instant> modified = time(read, "lastModifiedAt");
        if (created.isEmpty() && modified.isEmpty()) {
            throw Skipped.because("the ERP shows neither createdAt nor lastModifiedAt of a new customer");
        }
        if (created.isPresent()
                && modified.isPresent()
                && Duration.between(created.get(), modified.get()).abs().compareTo(APART) > 0) {
            return Wrong.at(
                    "/lastModifiedAt",
                    "the time of createdAt, " + created.get(),
                    modified.get().toString(),
                    read);
        }
        Instant shown = created.or(() -> modified).get();
        return clock(made.creation())
                .filter(now -> Duration.between(now, shown).abs().compareTo(CLOCKS_APART) > 0)
                .flatMap(now -> Wrong.at(
                        "/createdAt",
                        "a time about " + now + ", as the Date header of the create says",
                        shown.toString(),
                        made.creation(),
                        read));
    }

    private static Optional<Instant> time(Exchange read, String member) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(read.json().path(member).asString("")).toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> clock(Exchange answer) {
        try {
            return answer.received()
                    .header("date")
                    .map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
