package dev.mockerp.erp.flowretail;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a written customer refers to: groups and a store of its tenant. */
final class References {

    private References() {}

    /** JSON pointers of the references in those members that lead nowhere. */
    static List<String> unknown(Tenant tenant, JsonNode members) {
        List<String> unknown = new ArrayList<>();
        JsonNode groups = members.path("customerGroupUids");
        for (int i = 0; groups.isArray() && i < groups.size(); i++) {
            if (tenant.group(groups.get(i).asString("")) == null) {
                unknown.add("/customerGroupUids/" + i);
            }
        }
        JsonNode store = members.path("defaultStoreUid");
        if (store.isString() && tenant.store(store.asString()) == null) {
            unknown.add("/defaultStoreUid");
        }
        return unknown;
    }
}
