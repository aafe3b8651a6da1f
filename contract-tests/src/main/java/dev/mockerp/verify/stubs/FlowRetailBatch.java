package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of batches: one for those in which every item succeeds, and one for those with an item that cannot. */
final class FlowRetailBatch {

    private static final String OPERATION = "batchCustomers";
    private static final List<String> GROUPS = List.of("create", "update", "upsert", "delete");

    private final Scope scope;
    private final Examples examples;
    private final Answers answers;
    private final Map<String, Answer> customers;

    FlowRetailBatch(Scope scope, Answers answers, Map<String, Answer> customers) {
        this.scope = scope;
        this.examples = new Examples(scope.contract());
        this.answers = answers;
        this.customers = customers;
    }

    List<Stub> stubs() {
        List<Stub> stubs = new ArrayList<>();
        Call call = scope.call(scope.contract().operation(OPERATION));
        ObjectNode created = Json.object();
        created.putArray("create")
                .addObject()
                .put("customerType", "COMPANY")
                .put("companyName", "Blåbær Bakeri AS")
                .put("externalId", FlowRetailStubs.NOBODY);
        Call good = call.body(created);
        stubs.add(Stub.templated(
                good, "batch", "", Priority.GENERAL, scope.like(good), Answer.json(200, Map.of(), template(good))));

        stubs.add(empty(call));

        ObjectNode gone = created.deepCopy();
        gone.putArray("delete").addObject().put("customerUid", FlowRetailStubs.NOBODY);
        Call partly = call.body(gone);
        // WireMock tells by the body alone which stub it is for, and a status cannot be templated.
        for (String group : List.of("update", "delete")) {
            ObjectNode unknown = Json.object();
            unknown.putArray(group)
                    .addObject()
                    .put("customerUid", FlowRetailStubs.NOBODY)
                    .put("customerType", "PERSON");
            Call sample = group.equals("delete") ? partly : call.body(unknown);
            stubs.add(Stub.templated(
                    sample,
                    "batch with an unknown customer",
                    group,
                    Priority.SPECIFIC,
                    scope.like(sample).body(Matching.present("$." + group + "[?(!(" + isKnown() + "))]")),
                    Answer.json(207, Map.of(), template(sample))));
        }
        JsonNode example = examples.requests(OPERATION).values().iterator().next();
        if (customers.keySet().stream()
                .anyMatch(
                        uid -> example.at("/update/0/customerUid").asString("").equals(uid))) {
            Call shown = call.body(example);
            stubs.add(Stub.fixed(
                    shown,
                    "batch as shown",
                    "",
                    Priority.SPECIFIC - 1,
                    scope.like(shown).body(Matching.equalToJson(example)),
                    Answer.json(
                            200,
                            examples.answers(OPERATION, 200).values().iterator().next())));
        }
        return stubs;
    }

    private Stub empty(Call call) {
        Call nothing = call.body(Json.object());
        ObjectNode something = Json.object();
        for (String group : GROUPS) {
            ObjectNode filled = something.withArrayProperty("anyOf").addObject();
            filled.putArray("required").add(group);
            filled.putObject("properties").putObject(group).put("minItems", 1);
        }
        Answer refusal = answers.refusal(Reason.BROKEN, nothing);
        return Stub.fixed(
                nothing,
                "batch without items",
                "",
                Priority.CONTENT,
                scope.like(nothing)
                        .body(Matching.schema(Json.object().put("type", "object")))
                        .body(Matching.not(Matching.schema(something))),
                new Refusals(scope.contract()).saying(refusal, "A batch needs one item at least."));
    }

    /** In a filter of JSON path. */
    private String isKnown() {
        ArrayNode known = Json.array();
        customers.keySet().stream().filter(Template::isPlain).forEach(known::add);
        return "@.customerUid in " + text(known).replace('"', '\'');
    }

    private String template(Call call) {
        ObjectNode known = Json.object();
        ObjectNode byExternalId = Json.object();
        customers.forEach((uid, answer) -> {
            String externalId = answer.json().path("externalId").asString("");
            known.put(uid, externalId);
            if (!externalId.isEmpty() && !byExternalId.has(externalId)) {
                byExternalId.put(externalId, uid);
            }
        });
        Answer refusal = FlowRetailStubs.unknownCustomer(answers.refusal(Reason.UNKNOWN_CUSTOMER, call));
        String error = Template.literal(refusal.text())
                .replace(FlowRetailStubs.NOBODY, "{{regexExtract (toJson customerUid) '(?<=^\").*(?=\"$)'}}");
        ArrayNode uids = Json.array();
        customers.keySet().forEach(uids::add);
        ArrayNode externals = Json.array();
        byExternalId.propertyNames().forEach(externals::add);
        StringBuilder template = new StringBuilder()
                .append("{{#parseJson 'externals'}}")
                .append(Template.literal(text(externals)))
                .append("{{/parseJson}}")
                .append("{{#parseJson 'uids'}}")
                .append(Template.literal(text(uids)))
                .append("{{/parseJson}}")
                .append("{{#parseJson 'known'}}")
                .append(Template.literal(text(known)))
                .append(" {{/parseJson}}")
                .append("{{#parseJson 'ids'}}")
                .append(Template.literal(text(byExternalId)))
                .append(" {{/parseJson}}")
                .append("{{#parseJson 'sent'}}{{request.body}}{{/parseJson}}{ ");
        for (String group : GROUPS) {
            template.append("{{#if sent.")
                    .append(group)
                    .append("}}{{#if any}},{{/if}}")
                    .append(Template.assign("any", "1"))
                    .append("\"")
                    .append(group)
                    .append("\":[{{#each sent.")
                    .append(group)
                    .append("}}{{#unless @first}},{{/unless}}")
                    .append(item(group, error))
                    .append("{{/each}}]{{/if}}");
        }
        return template.append(" }").toString();
    }

    private static String item(String group, String error) {
        String known = "{{#if (contains uids customerUid)}}";
        String sentId = "{{#if customerUid}}{{toJson customerUid}}{{else}}";
        String newId = "\"{{randomValue type='UUID'}}\"";
        String sentNumber = "{{#if externalId}}{{toJson externalId}}{{else}}";
        String theirNumber = known + "{{toJson (lookup known customerUid)}}{{else}}\"\"{{/if}}";
        return switch (group) {
            case "create" ->
                "{ \"customerUid\":" + sentId + newId + "{{/if}},\"externalId\":" + sentNumber
                        + "\"\"{{/if}},\"status\":201}";
            case "upsert" -> {
                String byNumber = "{{#if externalId}}{{#if (contains externals externalId)}}";
                yield "{ \"customerUid\":" + sentId + byNumber + "{{toJson (lookup ids externalId)}}{{else}}" + newId
                        + "{{/if}}{{else}}" + newId + "{{/if}}{{/if}},\"externalId\":" + sentNumber
                        + "{{#if customerUid}}" + theirNumber + "{{else}}\"\"{{/if}}{{/if}},\"status\":"
                        + "{{#if customerUid}}" + known + "200{{else}}201{{/if}}{{else}}" + byNumber
                        + "200{{else}}201{{/if}}{{else}}201{{/if}}{{/if}} }";
            }
            default ->
                "{ \"customerUid\":" + sentId + "\"\"{{/if}},\"externalId\":" + sentNumber + theirNumber
                        + "{{/if}},\"status\":" + known + (group.equals("delete") ? "204" : "200")
                        + "{{else}}404,\"error\":" + error + " {{/if}} }";
        };
    }

    private static String text(JsonNode json) {
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }
}
