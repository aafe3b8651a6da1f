package dev.mockerp.verify.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bodies that are no JSON document, and good bodies that are declared to be something else. */
final class BrokenText {

    private static final JsonMapper READER = JsonMapper.shared();

    private BrokenText() {}

    static List<Breach> of(JsonNode base) {
        String good = base.toString();
        String open = good.substring(0, good.length() - 1);
        String last = good.substring(good.length() - 1);
        Stream<Breach> malformed = Stream.of(
                        malformed("the body ends in the middle", good.substring(0, (good.length() + 1) / 2)),
                        malformed("a comma stands before the end", open + "," + last),
                        malformed("the body is no JSON", "This is a sentence."),
                        malformed("the body is empty", ""))
                .filter(BrokenText::isUnreadable);
        Stream<Breach> elsewhere = Stream.of("text/plain", "application/xml").map(type -> declared(type, good));
        return Stream.concat(malformed, elsewhere).toList();
    }

    private static Breach malformed(String name, String text) {
        String observed = text.isEmpty() ? "nothing" : name;
        return breach(name, "json", text, Breaking.JSON_TYPE, "a JSON document", observed);
    }

    private static Breach declared(String mediaType, String text) {
        return breach("the body is sent as " + mediaType, "media-type", text, mediaType, Breaking.JSON_TYPE, mediaType);
    }

    private static Breach breach(
            String name, String keyword, String text, String mediaType, String expected, String observed) {
        return new Breach(name, "", keyword, text.getBytes(StandardCharsets.UTF_8), mediaType, expected, observed);
    }

    private static boolean isUnreadable(Breach breach) {
        try {
            return READER.readTree(breach.body()).isMissingNode();
        } catch (JacksonException e) {
            return true;
        }
    }
}
