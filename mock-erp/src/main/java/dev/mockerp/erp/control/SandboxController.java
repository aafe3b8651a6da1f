package dev.mockerp.erp.control;

import dev.mockerp.erp.sandbox.CurrentSandbox;
import dev.mockerp.erp.sandbox.SandboxSummary;
import dev.mockerp.erp.sandbox.Sandboxes;
import dev.mockerp.server.control.SandboxList;
import dev.mockerp.server.control.SandboxesApi;
import java.time.ZoneOffset;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Lists, resets and forgets sandboxes. */
@RestController
class SandboxController implements SandboxesApi {

    private final Sandboxes sandboxes;
    private final CurrentSandbox current;

    SandboxController(Sandboxes sandboxes, CurrentSandbox current) {
        this.sandboxes = sandboxes;
        this.current = current;
    }

    @Override
    public ResponseEntity<Void> resetSandbox() {
        current.reset();
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<SandboxList> listSandboxes() {
        return ResponseEntity.ok(new SandboxList()
                .sandboxes(
                        sandboxes.all().stream().map(SandboxController::shown).toList()));
    }

    @Override
    public ResponseEntity<Void> forgetSandbox(String name) {
        sandboxes.forget(name);
        return ResponseEntity.noContent().build();
    }

    private static dev.mockerp.server.control.SandboxSummary shown(SandboxSummary summary) {
        return new dev.mockerp.server.control.SandboxSummary()
                .name(summary.name())
                .createdAt(summary.created().atOffset(ZoneOffset.UTC))
                .lastUsedAt(summary.lastUsed().atOffset(ZoneOffset.UTC))
                .writtenCustomers(summary.written())
                .ownFixtures(summary.ownFixtures());
    }
}
