package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.server.control.ProviderStateChange;
import dev.mockerp.server.control.ProviderStatesApi;
import java.util.List;
import java.util.TreeSet;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Sets provider states and takes them away. */
@RestController
class ProviderStateController implements ProviderStatesApi {

    private final List<ProviderStates> apis;
    private final JsonMapper json;

    ProviderStateController(List<ProviderStates> apis, JsonMapper json) {
        this.apis = apis;
        this.json = json;
    }

    @Override
    public ResponseEntity<ObjectNode> changeProviderState(ProviderStateChange change) {
        ProviderStates api = apis.stream()
                .filter(each -> each.names().contains(change.getState()))
                .findFirst()
                .orElseThrow(() -> unknown(change.getState()));
        ObjectNode params = change.getParams() == null ? json.createObjectNode() : json.valueToTree(change.getParams());
        if (change.getAction() == ProviderStateChange.ActionEnum.TEARDOWN) {
            api.tearDown(change.getState(), params);
            return ResponseEntity.ok(json.createObjectNode());
        }
        return ResponseEntity.ok(api.setUp(change.getState(), params));
    }

    private Refused unknown(String state) {
        TreeSet<String> known = new TreeSet<>();
        apis.forEach(api -> known.addAll(api.names()));
        return new Refused(
                Refusal.Kind.NOT_FOUND,
                "There is no provider state \"" + state + "\"; there are: " + String.join(", ", known) + ".");
    }
}
