package dev.mockerp.verify.run;

import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Evidence;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The statements of the OpenAPI document as subjects, with the evidence that {@code api-specs/README.md} gives them: a
 * statement is known no better than its place.
 */
final class Statements {

    private static final String SCHEMAS = "/components/schemas/";

    private final Contract contract;
    private final JsonNode document;
    private final String prefix;

    Statements(Contract contract) {
        this.contract = contract;
        this.document = contract.document();
        this.prefix = contract.api().folder() + "#";
    }

    /** That a success has a declared status. */
    Subject status(Operation operation) {
        String declared =
                operation.successes().stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
        return subject(
                operation.id() + ".status",
                "A success of " + operation + " has status " + declared,
                weakest(operation, "status"),
                operation);
    }

    /** That a success is well-formed JSON. */
    Subject json(Operation operation) {
        return subject(
                operation.id() + ".json",
                "A success of " + operation + " is answered with JSON",
                weakest(operation, "body"),
                operation);
    }

    /** That answers keep the shape of the document, as a whole; what breaks it is named by {@link #broken}. */
    Subject shape(Operation operation) {
        return subject(
                operation.id() + ".shape",
                "A success of " + operation + " has the shape of the OpenAPI document",
                weakest(operation, "body"),
                operation);
    }

    /** That nothing is answered that the document does not name. */
    Subject addedMembers() {
        return new Subject(
                prefix + "added-members",
                "Answers hold no members beyond those of the contract",
                Evidence.ASSUMED,
                "not published; clients ignore what they do not know",
                null,
                List.of());
    }

    /** The statement that a mismatch in a success breaks, or null where the answer may be so all the same. */
    @Nullable
    Subject broken(Operation operation, int status, Shape.Mismatch mismatch) {
        boolean isNull = mismatch.keyword().equals("type") && mismatch.actual().equals("null");
        Way way = way(operation, status, mismatch);
        JsonNode marks = way.property.path("x-evidence");
        String keyword = mismatch.keyword();
        String place = place(operation, status, mismatch.schemaPointer());
        Evidence own = mark(document.at(parent(mismatch.schemaPointer())).path("x-evidence"), keyword);
        if (isNull) {
            keyword = "nonNull";
            place = way.name;
            own = marks.has("nonNull") ? mark(marks, "nonNull") : own;
        } else if (keyword.equals("required")) {
            place = place + way.last;
            own = mark(way.property.path("x-evidence"), "required");
        }
        Evidence evidence = weaker(way.evidence, own);
        if (keyword.equals("required") && !operation.safe() && isAssumed(operation, status)) {
            // How a write is answered is not published: an ERP need not repeat what was written.
            return null;
        }
        boolean mayBeNull = document.path("x-null-for-unset").asBoolean(false) && evidence == Evidence.ASSUMED;
        if (isNull && mayBeNull || isAlsoAccepted(way.property, mismatch)) {
            return null;
        }
        String id = place + "." + keyword;
        return subject(id, sentence(place, keyword, mismatch), evidence, operation);
    }

    private static String sentence(String place, String keyword, Shape.Mismatch mismatch) {
        return switch (keyword) {
            case "required" -> place + " is there";
            case "nonNull" -> place + " is not null";
            case "type" -> place + " is of JSON type " + mismatch.expected();
            default -> place + " keeps its " + keyword + " " + mismatch.expected();
        };
    }

    private static boolean isAlsoAccepted(JsonNode property, Shape.Mismatch mismatch) {
        return mismatch.keyword().equals("type")
                && property.path("x-also-accepted")
                        .valueStream()
                        .anyMatch(type -> type.asString().equals("string"));
    }

    /** How one comes from the body of the answer to the place of a mismatch. */
    private static final class Way {
        private Evidence evidence = Evidence.TEXT;
        private JsonNode property;
        private String name;
        private String last = "";

        private Way(JsonNode start, String name) {
            this.property = start;
            this.name = name;
        }
    }

    private Way way(Operation operation, int status, Shape.Mismatch mismatch) {
        var body = operation.responses().get(status);
        String start = body == null ? "" : body.schema();
        JsonNode schema = document.at(start);
        Way way = new Way(
                schema, start.startsWith(SCHEMAS) ? start.substring(SCHEMAS.length()) : operation.id() + "." + status);
        way.evidence = mark(response(operation, status).path("x-evidence"), "body");
        String[] tokens = mismatch.pointer().isEmpty()
                ? new String[0]
                : mismatch.pointer().substring(1).split("/");
        for (String token : tokens) {
            schema = follow(schema, way);
            if (schema.path("type").asString("").equals("array")) {
                way.evidence = weaker(way.evidence, mark(way.property.path("x-evidence"), "items"));
                way.property = schema.path("items");
                way.name = way.name + ".items";
                schema = way.property;
            } else {
                String member = token.replace("~1", "/").replace("~0", "~");
                way.property = property(schema, member);
                way.name = way.name + "." + member;
                way.last = "." + member;
                schema = way.property;
            }
        }
        if (schema.has("allOf") && !mismatch.keyword().equals("required")) {
            follow(schema, way);
        }
        return way;
    }

    /** Where a {@code $ref}, or the one {@code allOf} that stands for it, leads; its mark counts on the way. */
    private JsonNode follow(JsonNode schema, Way way) {
        JsonNode place = schema;
        while (true) {
            if (place.has("$ref")) {
                String ref = place.path("$ref").asString().substring(1);
                way.name = ref.substring(SCHEMAS.length());
                place = document.at(ref);
            } else if (place.path("allOf").size() == 1) {
                way.evidence = weaker(way.evidence, mark(place.path("x-evidence"), "ref"));
                place = place.path("allOf").get(0);
            } else {
                return place;
            }
        }
    }

    private JsonNode property(JsonNode schema, String member) {
        if (schema.path("properties").has(member)) {
            return schema.path("properties").get(member);
        }
        for (JsonNode part : schema.path("allOf")) {
            JsonNode whole =
                    part.has("$ref") ? document.at(part.path("$ref").asString().substring(1)) : part;
            JsonNode found = property(whole, member);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return document.at("/no-such-place");
    }

    /** Such as {@code Customer.email}, of {@code /components/schemas/Customer/properties/email/type}. */
    private static String place(Operation operation, int status, String schemaPointer) {
        List<String> tokens =
                new ArrayList<>(Arrays.asList(schemaPointer.substring(1).split("/")));
        tokens.remove(tokens.size() - 1);
        int start = tokens.indexOf("schemas");
        List<String> words = new ArrayList<>();
        if (start >= 0) {
            words.addAll(tokens.subList(start + 1, tokens.size()));
        } else {
            words.add(operation.id() + "." + status);
            words.addAll(tokens.subList(tokens.indexOf("schema") + 1, tokens.size()));
        }
        words.removeIf(word -> word.equals("properties") || word.equals("allOf") || word.matches("[0-9]+"));
        return String.join(".", words);
    }

    private boolean isAssumed(Operation operation, int status) {
        return mark(response(operation, status).path("x-evidence"), "body") == Evidence.ASSUMED;
    }

    private JsonNode response(Operation operation, int status) {
        return document.at(operation.pointer()).path("responses").path(String.valueOf(status));
    }

    private Evidence weakest(Operation operation, String statement) {
        return operation.successes().stream()
                .map(status -> mark(response(operation, status).path("x-evidence"), statement))
                .reduce(Evidence.TEXT, Statements::weaker);
    }

    private Subject subject(String id, String title, Evidence evidence, Operation operation) {
        String source = document.at(operation.pointer()).path("x-source").asString("");
        return new Subject(prefix + id, title, evidence, source, null, List.of(operation.id()));
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static Evidence weaker(Evidence a, Evidence b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** One mark for all, or that of the statement; a place that does not speak of it adds no doubt of its own. */
    private static Evidence mark(JsonNode marks, String statement) {
        JsonNode mark = marks.isString() ? marks : marks.path(statement);
        return mark.isString() ? Evidence.valueOf(mark.asString()) : Evidence.TEXT;
    }
}
