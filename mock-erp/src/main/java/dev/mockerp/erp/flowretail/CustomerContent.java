package dev.mockerp.erp.flowretail;

import dev.mockerp.contract.Shape;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.erp.request.Violations;
import dev.mockerp.erp.setting.Settings;
import tools.jackson.databind.JsonNode;

/** What is asked of the content of a written customer beyond its schema. */
final class CustomerContent {

    private static final String NAMES = "FLW-CUS-085";
    private static final String REFERENCES = "FLW-CUS-137";

    private final boolean namesRequired;

    CustomerContent(Settings settings) {
        this.namesRequired = settings.is("flowretail.names", "required");
    }

    /** Checks the members of a customer that is to be created. */
    void checkNew(Tenant tenant, JsonNode members, String place, Violations violations) {
        checkReferences(tenant, members, place, violations);
        if (!namesRequired) {
            return;
        }
        String type = members.path("customerType").asString("PERSON");
        if (type.equals("PERSON")) {
            checkName(members, "firstname", type, place, violations);
            checkName(members, "lastname", type, place, violations);
        } else if (type.equals("COMPANY") || type.equals("B2B")) {
            checkName(members, "companyName", type, place, violations);
        }
    }

    /** Checks the members that are to be written over those of a customer. */
    void checkReferences(Tenant tenant, JsonNode members, String place, Violations violations) {
        for (String pointer : References.unknown(tenant, members)) {
            violations.add(Violation.inBody(
                    place + pointer,
                    REFERENCES,
                    "one that the tenant has",
                    Shape.describe(members.at(pointer)),
                    "The tenant has nothing with this identifier."));
        }
    }

    private static void checkName(JsonNode members, String name, String type, String place, Violations violations) {
        JsonNode value = members.path(name);
        if (value.isMissingNode() || value.isString() && value.asString().isBlank()) {
            violations.add(Violation.inBody(
                    place + "/" + name,
                    NAMES,
                    "a name",
                    Shape.describe(value),
                    "A new customer of type " + type + " needs " + name + "."));
        }
    }
}
