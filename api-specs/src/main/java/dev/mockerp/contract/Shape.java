package dev.mockerp.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One schema of a document, ready to be held against values. */
public final class Shape {

    private static final int LONGEST_VALUE = 60;

    private final Schema schema;

    Shape(Schema schema) {
        this.schema = schema;
    }

    /**
     * Where a value is not of this shape.
     *
     * @param pointer JSON pointer in the value; a missing or unknown member is named itself
     * @param keyword the schema keyword that is broken, such as {@code required} or {@code type}
     * @param schemaPointer JSON pointer of that keyword in the document
     */
    public record Mismatch(
            String pointer, String keyword, String expected, String actual, String message, String schemaPointer) {}

    /** Everything that is wrong with the value, in the order of the schema; empty if nothing is. */
    public List<Mismatch> mismatches(JsonNode value) {
        List<Error> errors = schema.validate(value);
        if (errors.isEmpty()) {
            return List.of();
        }
        return errors.stream()
                .filter(error -> !isBranch(error))
                .map(Shape::mismatch)
                .distinct()
                .toList();
    }

    /**
     * Whether an error tells why one of several alternatives does not fit. That the value fits none of them is an error
     * of its own; what each would have liked instead would send the reader in several directions at once.
     */
    private static boolean isBranch(Error error) {
        String path = error.getEvaluationPath().toString();
        return path.matches(".*/(oneOf|anyOf)/\\d+/.*") && !error.getKeyword().equals("oneOf");
    }

    private static Mismatch mismatch(Error error) {
        JsonPointer place = JsonPointer.compile(error.getInstanceLocation().toString());
        JsonPointer member = error.getProperty() == null ? place : place.appendProperty(error.getProperty());
        return switch (error.getKeyword()) {
            case "required" -> mismatch(error, member, "a value", "absent");
            case "additionalProperties" ->
                mismatch(
                        error,
                        member,
                        "no such member",
                        describe(error.getInstanceNode().path(error.getProperty())));
            case "oneOf" -> mismatch(error, place, "one of its alternatives", describe(error.getInstanceNode()));
            default -> mismatch(error, place, describe(error.getSchemaNode()), describe(error.getInstanceNode()));
        };
    }

    private static Mismatch mismatch(Error error, JsonPointer place, String expected, String actual) {
        return new Mismatch(
                place.toString(),
                error.getKeyword(),
                expected,
                actual,
                error.getMessage(),
                error.getSchemaLocation().getFragment().toString());
    }

    /** A value as people read it in a message: cut, and with its kind where the text alone would mislead. */
    public static String describe(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode()) {
            return "absent";
        }
        String text = value.isString() ? value.asString() : value.toString();
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
