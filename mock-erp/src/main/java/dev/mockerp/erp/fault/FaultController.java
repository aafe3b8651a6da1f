package dev.mockerp.erp.fault;

import dev.mockerp.contract.fault.Fault;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.sandbox.PerSandbox;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.control.CatalogueFault;
import dev.mockerp.server.control.FaultCatalogue;
import dev.mockerp.server.control.FaultList;
import dev.mockerp.server.control.FaultRule;
import dev.mockerp.server.control.FaultSet;
import dev.mockerp.server.control.FaultsApi;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Lists, adds and takes away the faults of a sandbox. */
@RestController
class FaultController implements FaultsApi {

    private final PerSandbox<ActiveFaults> current;
    private final RuleReader reader;
    private final Catalogue catalogue;
    private final FaultFile file;
    private final FaultyErp erp;
    private final int mostViolations;

    FaultController(
            PerSandbox<ActiveFaults> current,
            RuleReader reader,
            Catalogue catalogue,
            FaultFile file,
            FaultyErp erp,
            Settings settings) {
        this.current = current;
        this.reader = reader;
        this.catalogue = catalogue;
        this.file = file;
        this.erp = erp;
        this.mostViolations = settings.number("limits.violations");
    }

    @Override
    public ResponseEntity<FaultList> listFaults() {
        List<String> mistakes = file.mistakes();
        return ResponseEntity.ok(new FaultList()
                .faults(current.get().all().stream().map(FaultController::shown).toList())
                .mistakes(mistakes.isEmpty() ? null : mistakes));
    }

    @Override
    public ResponseEntity<dev.mockerp.server.control.ActiveFault> addFault(FaultRule given) {
        Violations violations = new Violations(mostViolations);
        Rule rule = reader.read(given, "", violations);
        violations.refuseIfAny();
        erp.wake();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(shown(current.get().add(rule)));
    }

    @Override
    public ResponseEntity<FaultList> replaceFaults(FaultSet given) {
        Violations violations = new Violations(mostViolations);
        List<Rule> rules = reader.readAll(given.getFaults(), violations);
        violations.refuseIfAny();
        erp.wake();
        current.get().replace(rules);
        return listFaults();
    }

    @Override
    public ResponseEntity<Void> deleteFaults() {
        current.get().replace(List.of());
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<Void> deleteFault(Long id) {
        if (!current.get().remove(id)) {
            throw new Refused(Refusal.Kind.NOT_FOUND, "The sandbox has no fault " + id + ".");
        }
        return ResponseEntity.noContent().build();
    }

    @Override
    public ResponseEntity<FaultCatalogue> listFaultCatalogue() {
        return ResponseEntity.ok(new FaultCatalogue()
                .faults(catalogue.all().stream().map(FaultController::shown).toList()));
    }

    private static dev.mockerp.server.control.ActiveFault shown(ActiveFault fault) {
        return new dev.mockerp.server.control.ActiveFault()
                .id(fault.id())
                .applied(fault.applied())
                .over(fault.isOver())
                .origin(
                        fault.isFromFile()
                                ? dev.mockerp.server.control.ActiveFault.OriginEnum.FILE
                                : dev.mockerp.server.control.ActiveFault.OriginEnum.REQUEST)
                .rule(fault.rule().given());
    }

    private static CatalogueFault shown(Catalogue.Entry entry) {
        Fault fault = entry.fault();
        return new CatalogueFault()
                .name(entry.name())
                .api(entry.api().name())
                .breaks(fault.breaks())
                .kind(fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .rule(fault.rule())
                .evidence(CatalogueFault.EvidenceEnum.valueOf(fault.evidence().name()))
                .operations(entry.operations())
                .offered(entry.reason() == null)
                .reason(entry.reason());
    }
}
