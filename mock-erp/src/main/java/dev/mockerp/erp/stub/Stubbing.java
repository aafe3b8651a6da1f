package dev.mockerp.erp.stub;

import dev.mockerp.erp.control.Steering;
import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.journal.Journal;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.PerSandbox;
import dev.mockerp.erp.sandbox.Sandboxes;
import dev.mockerp.erp.setting.Settings;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stubs: import it to have them answer in place of the ERPs, and to serve WireMock's admin API. */
@Configuration(proxyBeanMethods = false)
public class Stubbing {

    @Bean
    StubOptions stubOptions(Settings settings) {
        return StubOptions.of(settings);
    }

    @Bean
    StubFolder stubFolder(StubOptions options) {
        return new StubFolder(options, line -> System.err.println("mock-erp: " + line));
    }

    @Bean
    SmartInitializingSingleton stubFolderOpening(StubFolder folder) {
        return folder::open;
    }

    /** Gone with a reset, and made anew of the folder. */
    @Bean
    PerSandbox<SandboxStubs> sandboxStubs(Blueprint blueprint, StubOptions options) {
        return blueprint.perSandbox(() -> new SandboxStubs(options.seed()));
    }

    @Bean
    Stubs stubs(
            StubOptions options,
            StubFolder folder,
            PerSandbox<SandboxStubs> own,
            Supplier<Journal> currentJournal,
            Sandboxes sandboxes,
            Clock clock) {
        return new Stubs(options, folder, own, currentJournal, sandboxes, clock);
    }

    @Bean
    AdminSurface adminSurface(Steering steering) {
        return new AdminSurface(steering);
    }

    @Bean
    StubDoor stubDoor(AdminSurface admin, Stubs stubs, HeldAnswers held, StubOptions options) {
        return new StubDoor(admin, stubs, held, options.bodyBytes());
    }
}
