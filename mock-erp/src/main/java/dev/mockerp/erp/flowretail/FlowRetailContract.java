package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.erp.setting.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The contract as the settings read it, where the document states an assumption that can be switched. */
final class FlowRetailContract {

    private FlowRetailContract() {}

    static Contract of(Settings settings) {
        Contract contract = Contract.of(Api.FLOWRETAIL);
        JsonNode document = contract.document();
        if (settings.is("flowretail.first-page", "0")) {
            ((ObjectNode) document.at("/components/parameters/pageNumberQuery/schema")).put("minimum", 0);
        }
        if (settings.is("flowretail.customer-type", "optional")) {
            for (String schema : new String[] {"CustomerCreate", "CustomerBatchCreate"}) {
                ArrayNode required = (ArrayNode) document.at("/components/schemas/" + schema + "/required");
                required.removeIf(name -> name.asString().equals("customerType"));
            }
        }
        return contract;
    }
}
