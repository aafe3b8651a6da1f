package dev.mockerp.erp.control;

import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.MoreItems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Writes what a fixture file says, as it goes: a file can be larger than what fits in memory as a tree. Says of a file
 * that speaks of what others keep that they may lack it, for a test may have deleted it.
 */
final class FileContent extends JacksonSerializable.Base {

    private final FixtureFile file;

    FileContent(FixtureFile file) {
        this.file = file;
    }

    @Override
    public void serialize(JsonGenerator generator, SerializationContext context) {
        MoreItems more = file.more();
        try (InputStream in = file.open();
                JsonParser parser = JsonMapper.shared().createParser(in)) {
            parser.nextToken();
            generator.writeStartObject();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String member = parser.currentName();
                parser.nextToken();
                if (member.equals(FixtureFile.LENIENT)) {
                    parser.skipChildren();
                } else if (more != null && more.list().equals("/" + member)) {
                    generator.writeName(member);
                    generator.writeStartArray();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        generator.copyCurrentStructureExact(parser);
                    }
                    for (int i = 0; i < more.size(); i++) {
                        generator.writePOJO(more.item(i));
                    }
                    generator.writeEndArray();
                } else {
                    generator.writeName(member);
                    generator.copyCurrentStructureExact(parser);
                }
            }
            if (file.canBeLenient()) {
                generator.writeBooleanProperty(FixtureFile.LENIENT, true);
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }

    @Override
    public void serializeWithType(JsonGenerator generator, SerializationContext context, TypeSerializer type) {
        serialize(generator, context);
    }
}
