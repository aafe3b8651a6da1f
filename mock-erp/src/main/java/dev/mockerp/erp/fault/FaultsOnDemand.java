package dev.mockerp.erp.fault;

import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.PerSandbox;
import dev.mockerp.erp.setting.Settings;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Faults on demand: import it to have the ERPs go wrong as somebody wants. */
@Configuration(proxyBeanMethods = false)
@Import(FaultController.class)
public class FaultsOnDemand {

    @Bean
    Catalogue faultCatalogue(List<ServedApi> apis) {
        return new Catalogue(apis);
    }

    @Bean
    RuleReader faultRuleReader(List<ServedApi> apis, Catalogue catalogue, JsonMapper json) {
        return new RuleReader(apis, catalogue, json);
    }

    @Bean
    BrokenRules brokenRules(RuleReader rules, JsonMapper json) {
        return new BrokenRules(rules, json);
    }

    @Bean
    FaultFile faultFile(Settings settings, RuleReader rules, BrokenRules broken, JsonMapper json) {
        return new FaultFile(
                settings, new FaultFileReader(rules, broken, json), line -> System.err.println("mock-erp: " + line));
    }

    /** A reset of the sandbox takes it back to those of the file. */
    @Bean
    PerSandbox<ActiveFaults> activeFaults(Blueprint blueprint, FaultFile file, Settings settings) {
        long seed = settings.number("seed");
        return blueprint.perSandbox(() -> new ActiveFaults(file, seed, System::nanoTime));
    }

    @Bean
    FaultyErp faultyErp(PerSandbox<ActiveFaults> activeFaults, HeldAnswers held, JsonMapper json) {
        return new FaultyErp(activeFaults, held, json);
    }

    /** The file is read before the first request. */
    @Bean
    SmartInitializingSingleton faultsOpening(FaultFile file, FaultyErp erp) {
        return () -> {
            if (file.open()) {
                erp.wake();
            }
        };
    }
}
