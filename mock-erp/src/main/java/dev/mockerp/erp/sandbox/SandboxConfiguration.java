package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.generate.GeneratedData;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Sandboxes: import it, and declare with the {@link Blueprint} what each of them has. */
@Configuration(proxyBeanMethods = false)
public class SandboxConfiguration {

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

    /**
     * Opens the sandboxes before the first request.
     *
     * @param declared all that is made of the fixtures
     */
    @Bean
    Opening opening(
            List<FromFixtures<?>> declared,
            FixtureFolder folder,
            SharedBase shared,
            Sandboxes sandboxes,
            FixtureWatch watch,
            Settings settings) {
        return new Opening(folder, shared, sandboxes, watch, settings.text("generate"), SandboxConfiguration::tell);
    }
}
