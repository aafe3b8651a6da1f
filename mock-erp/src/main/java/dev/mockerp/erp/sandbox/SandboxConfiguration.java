package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.company.Coherence;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.generate.GeneratedData;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.time.InstantSource;
import java.util.Locale;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Sandboxes: import it, and declare with the {@link Blueprint} what each of them has. */
@Configuration(proxyBeanMethods = false)
public class SandboxConfiguration {

    private static final Log LOG = LogFactory.getLog(SandboxConfiguration.class);

    @Bean
    Blueprint blueprint(JsonMapper json) {
        return new Blueprint(json);
    }

    @Bean
    FixtureFolder fixtureFolder(Settings settings) {
        return new FixtureFolder(settings);
    }

    @Bean
    SharedBase sharedBase(FixtureFolder folder, Blueprint blueprint, Settings settings, JsonMapper json) {
        if (!generates(settings)) {
            return new SharedBase(folder::read, blueprint);
        }
        GeneratedData data = new GeneratedData(settings, json);
        return new SharedBase(() -> data.over(folder.read()), blueprint);
    }

    private static boolean generates(Settings settings) {
        return !settings.text("generate").isEmpty();
    }

    @Bean
    Sandboxes sandboxes(Blueprint blueprint, SharedBase shared, Settings settings) {
        return new Sandboxes(blueprint, shared, settings, InstantSource.system());
    }

    @Bean
    CurrentSandbox currentSandbox(Blueprint blueprint, SharedBase shared, Sandboxes sandboxes, Settings settings) {
        return new CurrentSandbox(blueprint, shared, sandboxes, settings);
    }

    @Bean
    SandboxClock clock(Blueprint blueprint, Settings settings) {
        ClockReading reading = ClockReading.of(settings.text("clock"));
        if (reading == null) {
            throw new StartProblem("--clock=" + settings.text("clock") + " is not allowed: " + ClockReading.ALLOWED);
        }
        return new SandboxClock(reading, blueprint);
    }

    @Bean
    FixtureWatch fixtureWatch(FixtureFolder folder, SharedBase shared) {
        return new FixtureWatch(folder, shared, SandboxConfiguration::tell);
    }

    private static void tell(String line) {
        System.err.println("mock-erp: " + line);
    }

    /** Reads the fixtures once all that is made of them is declared, and before the first request. */
    @Bean
    SmartInitializingSingleton opening(
            FixtureFolder folder, SharedBase shared, Sandboxes sandboxes, FixtureWatch watch, Settings settings) {
        return () -> {
            long begun = System.nanoTime();
            if (generates(settings)) {
                tell("making " + settings.text("generate"));
            }
            try {
                shared.read();
            } catch (FixtureMistakes wrong) {
                throw new StartProblem(wrong.getMessage());
            }
            if (generates(settings)) {
                tell(String.format(Locale.ROOT, "made it in %.1f s", (System.nanoTime() - begun) / 1e9));
            }
            sandboxes.open();
            Coherence.Warnings warnings = shared.base().warnings();
            if (warnings.count() > 0) {
                LOG.warn("%s (%d like this; nothing was refused, as one of the files is built in)"
                        .formatted(warnings.first().get(0), warnings.count()));
            }
            if (folder.isGiven()) {
                watch.start();
            }
        };
    }
}
