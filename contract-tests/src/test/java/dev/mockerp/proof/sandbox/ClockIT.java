package dev.mockerp.proof.sandbox;

import static dev.mockerp.proof.sandbox.Sandbox.CUSTOMERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The time of a sandbox. */
class ClockIT {

    private static final String FIXED = "2026-03-02T09:15:30.000Z";

    private final Sandbox sandbox = Sandbox.fresh();

    @Test
    void everyTimeInAnswersIsThatOfTheClock() {
        assertThat(sandbox.setClock("2026-03-02T09:15:30Z").expect(200).text("/now"))
                .isEqualTo(FIXED);

        Exchange created = sandbox.create("somebody", "Jansen");
        assertThat(created.text("/createdAt")).isEqualTo(FIXED);
        assertThat(created.text("/lastModifiedAt")).isEqualTo(FIXED);
        Exchange changed = sandbox.http()
                .put(CUSTOMERS + "/customer-128", "{\"city\":\"Delft\"}")
                .expect(200);
        assertThat(changed.text("/lastModifiedAt")).isEqualTo(FIXED);
        assertThat(changed.text("/createdAt")).isLessThan(FIXED);
    }

    @Test
    void aClockThatStandsStillTellsAChangeFromWhatItChanges() {
        sandbox.setClock(FIXED).expect(200);
        sandbox.create("somebody", "Jansen");

        assertThat(sandbox.http()
                        .put(CUSTOMERS + "/somebody", "{\"city\":\"Delft\"}")
                        .expect(200)
                        .text("/lastModifiedAt"))
                .isEqualTo("2026-03-02T09:15:30.001Z");
    }

    @Test
    void aShiftedClockGoesOn() {
        assertThat(sandbox.setClock("P36D").expect(200).text("/clock")).isEqualTo("PT864H");

        Instant created = Instant.parse(sandbox.create("somebody", "Jansen").text("/createdAt"));
        assertThat(Duration.between(Instant.now(), created)).isCloseTo(Duration.ofDays(36), Duration.ofMinutes(1));
        assertThat(sandbox.http().delete("/__erp/clock").expect(200).text("/clock"))
                .isEqualTo("running");
    }

    @Test
    void aClockIsThatOfItsSandboxOnly() {
        sandbox.setClock(FIXED).expect(200);

        assertThat(Sandbox.fresh().http().get("/__erp/clock").expect(200).text("/clock"))
                .isEqualTo("running");
    }

    @Test
    void whatIsNoClockIsRefusedAndChangesNothing() {
        sandbox.setClock(FIXED).expect(200);

        assertThat(sandbox.setClock("yesterday").expect(400).places()).containsExactly("body /clock");
        sandbox.http().put("/__erp/clock", "{}").expect(400);
        sandbox.http().put("/__erp/clock", "{\"clock\":7}").expect(400);
        assertThat(sandbox.http().get("/__erp/clock").expect(200).text("/now")).isEqualTo(FIXED);
    }

    /** Creates, updates, batches, searches and lists. */
    private static List<String> session(Sandbox sandbox) {
        List<String> answers = new ArrayList<>();
        sandbox.setClock(FIXED).expect(200);
        String uid = null;
        for (String name : List.of("Ødegård", "Jansen", "De Vries")) {
            Exchange created = sandbox.create(
                    Sandbox.person("x", name).without("customerUid").put("externalId", name));
            answers.add(created.text());
            uid = created.text("/customerUid");
        }
        answers.add(sandbox.http()
                .put(CUSTOMERS + "/" + uid, "{\"city\":\"Delft\"}")
                .expect(200)
                .text());
        answers.add(sandbox.http()
                .post(CUSTOMERS + "/" + uid + "/extensions/TWO_INVOICE", "{\"storeUid\":\"store-1\"}")
                .expect(200)
                .text());
        answers.add(sandbox.http().post(CUSTOMERS + "/batch", """
                        {"create":[{"customerType":"COMPANY","companyName":"Blåbær"},{"customerType":"COMPANY"}],
                         "upsert":[{"customerType":"PERSON","firstname":"A","lastname":"B","externalId":"Jansen"}],
                         "delete":[{"customerUid":"customer-310"}]}""").expect(207).text());
        answers.add(sandbox.http()
                .post(CUSTOMERS + "/search", "{\"query\":\"e\"}")
                .expect(200)
                .text());
        answers.add(sandbox.http()
                .get(CUSTOMERS)
                .query("sortBy", "lastModifiedAt")
                .query("sortDirection", "DESC")
                .expect(200)
                .text());
        answers.add(sandbox.fixtures().toString());
        return answers;
    }

    @Test
    void theSameSessionInAFreshSandboxHasTheSameAnswersByteByByte() {
        List<String> first = session(sandbox);

        assertThat(session(Sandbox.fresh())).isEqualTo(first);
        sandbox.reset();
        assertThat(session(sandbox)).isEqualTo(first);
    }
}
