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
    private final boolean typeRequired;

    CustomerContent(Settings settings) {
        this.namesRequired = settings.is("flowretail.names", "required");
        this.typeRequired = settings.is("flowretail.customer-type", "required");
    }

    /** Checks the members of a customer that is to be created. */
    void checkNew(Tenant tenant, JsonNode members, String place, Violations violations) {
        checkMembers(tenant, members, place, violations);
        checkUid(members, place, violations);
        if (!namesRequired) {
            return;
        }
        String type = members.path("customerType").asString(typeRequired ? "" : "PERSON");
        if (type.equals("PERSON")) {
            checkName(members, "firstname", type, place, violations);
            checkName(members, "lastname", type, place, violations);
        } else if (type.equals("COMPANY") || type.equals("B2B")) {
            checkName(members, "companyName", type, place, violations);
        }
    }

    /** Checks the members that are to be written over those of a customer. */
    void checkMembers(Tenant tenant, JsonNode members, String place, Violations violations) {
        JsonNode old = members.path("ehfEnabled");
        JsonNode enabled = members.path("ehf").path("enabled");
        if (old.isBoolean() && enabled.isBoolean() && !old.equals(enabled)) {
            violations.add(Violation.inBody(
                    place + "/ehfEnabled",
                    "FLW-CUS-053",
                    "the value of ehf.enabled",
                    old.toString(),
                    "ehfEnabled and ehf.enabled say the same thing, and contradict each other."));
        }
        for (String pointer : References.unknown(tenant, members)) {
            violations.add(Violation.inBody(
                    place + pointer,
                    REFERENCES,
                    "one that the tenant has",
                    Shape.describe(members.at(pointer)),
                    "The tenant has nothing with this identifier."));
        }
    }

    private static void checkUid(JsonNode members, String place, Violations violations) {
        String customerUid = members.path("customerUid").asString("");
        if (customerUid.chars().anyMatch(c -> c == '/' || c == '\\' || c == ';')) {
            violations.add(Violation.inBody(
                    place + "/customerUid",
                    "FLW-CUS-138",
                    "no / \\ or ;",
                    Shape.describe(members.path("customerUid")),
                    "The identifier could not stand in a path, and the customer never be asked for."));
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
