package dev.mockerp.proof.broken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.fault.Fault;
import dev.mockerp.contract.fault.Faults;
import dev.mockerp.proof.harness.MockErp;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of Flow Retail comes to light in the ordinary use of an ERP. */
class FlowRetailFaultsIT {

    static List<Fault> faults() {
        return Faults.of(Api.FLOWRETAIL);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultFindsSomethingToSpoil(Fault fault) {
        try (BrokenErp erp = BrokenErp.of(fault, MockErp.shared().baseUrl())) {
            FlowRetailTour tour = new FlowRetailTour(new Client(erp.baseUrl()));

            assertThat(tour.requests().anyMatch(request -> {
                        request.run();
                        return erp.applied() > 0;
                    }))
                    .as(fault.breaks())
                    .isTrue();
        }
    }
}
