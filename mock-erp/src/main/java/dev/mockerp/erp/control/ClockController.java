package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.sandbox.ClockReading;
import dev.mockerp.erp.sandbox.SandboxClock;
import dev.mockerp.server.control.ClockApi;
import dev.mockerp.server.control.ClockSetting;
import dev.mockerp.server.control.ClockState;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Tells and sets the clock of a sandbox. */
@RestController
class ClockController implements ClockApi {

    private final SandboxClock clock;

    ClockController(SandboxClock clock) {
        this.clock = clock;
    }

    @Override
    public ResponseEntity<ClockState> getClock() {
        return ResponseEntity.ok(new ClockState()
                .clock(clock.reading().toString())
                .now(clock.instant().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public ResponseEntity<ClockState> setClock(ClockSetting setting) {
        ClockReading reading = ClockReading.of(setting.getClock());
        if (reading == null) {
            Violations violations = new Violations(1);
            violations.add(Violation.inBody(
                    "/clock", "format", ClockReading.ALLOWED, setting.getClock(), "That is no way for a clock to go."));
            violations.refuseIfAny();
        } else {
            clock.set(reading);
        }
        return getClock();
    }

    @Override
    public ResponseEntity<ClockState> unsetClock() {
        clock.unset();
        return getClock();
    }
}
