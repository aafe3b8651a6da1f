package dev.mockerp.verify.pact;

import tools.jackson.databind.JsonNode;

/** What has to be true of the ERP before an interaction. */
record ProviderState(String name, JsonNode params) {}
