package dev.mockerp.contract;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The schemas of an OpenAPI document, compiled on first use.
 *
 * <p>Formats are asserted; {@code 1.0} is an integer, as JSON has but one kind of number. Safe for many threads.
 */
public final class Shapes {

    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .losslessNarrowing(true)
            .locale(Locale.ENGLISH)
            .build();

    private final JsonNode document;
    private final Map<String, Shape> compiled = new ConcurrentHashMap<>();
    private @Nullable Schema root;

    /** The schemas of that document, which must not change any more. */
    public Shapes(JsonNode document) {
        this.document = document;
    }

    /** The schema at that JSON pointer, such as {@code /components/schemas/Customer}. */
    public Shape at(String pointer) {
        return compiled.computeIfAbsent(
                pointer, place -> new Shape(root().getRefSchema(SchemaLocation.Fragment.of(place))));
    }

    /** Setting up takes its time, and some who have a document never look at a value. */
    private synchronized Schema root() {
        if (root == null) {
            SchemaRegistry registry = SchemaRegistry.withDialect(
                    Dialects.getOpenApi30(), builder -> builder.schemaRegistryConfig(CONFIG));
            root = registry.getSchema(SchemaLocation.of("contract:document"), document);
        }
        return root;
    }
}
