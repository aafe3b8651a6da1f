package dev.mockerp.erp.control;

import dev.mockerp.contract.Rule;
import dev.mockerp.erp.request.Accepted;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.server.control.ContractEntry;
import dev.mockerp.server.control.ContractRule;
import dev.mockerp.server.control.ContractRules;
import dev.mockerp.server.control.Contracts;
import dev.mockerp.server.control.ContractsApi;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Shows the contracts as they are served, which settings have a part in. Nothing is read before somebody asks. */
@Lazy
@RestController
class ContractsController implements ContractsApi {

    private static final String PATH = "/__erp/contracts/";
    private static final MediaType YAML = MediaType.APPLICATION_YAML;
    private static final List<String> FORMS =
            List.of(MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_YAML_VALUE);

    private final List<ServedApi> apis;
    private final Settings settings;
    private final HttpServletRequest request;

    /**
     * For those APIs.
     *
     * @param request stands for the one at hand
     */
    ContractsController(List<ServedApi> apis, Settings settings, HttpServletRequest request) {
        // What the mock is for comes before what steers it.
        this.apis = apis.stream()
                .filter(api -> !api.operations().isEmpty())
                .sorted(Comparator.comparing(ControlSurface.class::isInstance))
                .toList();
        this.settings = settings;
        this.request = request;
    }

    @Override
    public ResponseEntity<Contracts> listContracts() {
        return ResponseEntity.ok(new Contracts()
                .contracts(apis.stream().map(ContractsController::entry).toList()));
    }

    private static ContractEntry entry(ServedApi api) {
        return new ContractEntry()
                .api(api.name())
                .title(api.document().at("/info/title").asString())
                .version(version(api))
                .openapi(PATH + api.name() + "/openapi")
                .rules(PATH + api.name() + "/rules");
    }

    @Override
    public ResponseEntity<Object> getContractDocument(String api) {
        JsonNode document = servedHere(api(api).document());
        if (MediaType.APPLICATION_YAML_VALUE.equals(Accepted.of(request, FORMS))) {
            return ResponseEntity.ok().contentType(YAML).body(new YAMLMapper().writeValueAsBytes(document));
        }
        return ResponseEntity.ok(document);
    }

    /** The document with this mock as its only server, lest somebody who tries it out writes to a vendor's. */
    private JsonNode servedHere(JsonNode document) {
        ObjectNode served = (ObjectNode) document.deepCopy();
        String path = URI.create(document.at("/servers/0/url").asString()).getPath();
        String address = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        served.putArray("servers").addObject().put("url", address + path).put("description", "This mock.");
        return served;
    }

    @Override
    public ResponseEntity<ContractRules> getContractRules(String api) {
        ServedApi served = api(api);
        return ResponseEntity.ok(new ContractRules()
                .api(served.name())
                .version(version(served))
                .rules(served.rules().stream()
                        .filter(rule -> rule.setting() == null || settings.isDefault(rule.setting()))
                        .map(ContractsController::shown)
                        .toList()));
    }

    private static ContractRule shown(Rule rule) {
        return new ContractRule()
                .id(rule.id())
                .title(rule.title())
                .evidence(ContractRule.EvidenceEnum.valueOf(rule.evidence().name()))
                .source(rule.source())
                .quote(rule.quote())
                .setting(rule.setting())
                .operations(rule.operations())
                .on(rule.on())
                .condition(rule.condition())
                .check(rule.check())
                .notTestable(rule.notTestable());
    }

    private ServedApi api(String name) {
        return apis.stream()
                .filter(api -> api.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refusal.Kind.NOT_FOUND,
                        "There is no such contract; there are: "
                                + String.join(
                                        ", ", apis.stream().map(ServedApi::name).toList()) + "."));
    }

    private static String version(ServedApi api) {
        return api.document().at("/info/version").asString();
    }
}
