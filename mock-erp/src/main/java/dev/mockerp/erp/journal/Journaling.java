package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.Recorder;
import dev.mockerp.erp.request.Unnamed;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.setting.Settings;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** The journal: import it to have requests recorded, kept and shown. */
@Configuration(proxyBeanMethods = false)
@Import(JournalController.class)
public class Journaling {

    @Bean
    JournalSpace journalSpace(Settings settings) {
        return new JournalSpace(
                settings.number("journal.entries"),
                settings.number("journal.bytes"),
                settings.number("journal.total-bytes"));
    }

    /** The journal of the sandbox which the request at hand is for. A reset clears it. */
    @Bean
    Supplier<Journal> currentJournal(JournalSpace space, Blueprint blueprint) {
        return blueprint.lasting(() -> new Journal(space), Journal::clear);
    }

    @Bean
    Recorder recorder(Clock clock, Settings settings, Supplier<Journal> currentJournal) {
        boolean on = settings.number("journal.entries") > 0;
        Supplier<Consumer<Exchange>> keepers = () -> currentJournal.get()::add;
        return new Recorder(clock, settings.number("journal.body-bytes"), on ? keepers : null);
    }

    @Bean
    Unnamed unnamed(Settings settings) {
        return new Unnamed(settings);
    }

    @Bean
    Followers followers(JsonMapper json, Unnamed unnamed) {
        return new Followers(json, new EntryJson(unnamed));
    }
}
