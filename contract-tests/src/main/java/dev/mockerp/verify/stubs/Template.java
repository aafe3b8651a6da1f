package dev.mockerp.verify.stubs;

/** Words of WireMock's templates. */
final class Template {

    /** The moment of the answer, as Flow Retail writes times. */
    static final String NOW = "{{now format=\"yyyy-MM-dd'T'HH:mm:ss.SSS'Z'\" timezone='UTC'}}";

    /** The path of the request, escaped to stand within a text of JSON. */
    static final String PATH = withinText("regexExtract request.path '.*'");

    private Template() {}

    /** JSON as it stands in a template: two braces in one of its texts open nothing. */
    static String literal(String json) {
        return json.replace("{{", "{\\u007b");
    }

    /** The segment of the path behind that one, escaped to stand within a text of JSON. */
    static String segmentAfter(String name) {
        return withinText("regexExtract request.path '(?<=/" + name + "/)[^/]+'");
    }

    /** The text at that path of the body, escaped to stand within a text of JSON. */
    static String fromBody(String path) {
        return withinText("jsonPath request.body '" + path + "'");
    }

    /** A value, escaped to stand within a text of JSON: as JSON it is between quotes, which are left out. */
    static String withinText(String value) {
        return "{{regexExtract (toJson (" + value + ")) '(?<=^\").*(?=\"$)'}}";
    }

    /** A fixed answer that follows the request at one place: where the made-up word stands in it. */
    static Answer following(Answer answer, String madeUp, String template) {
        return answer.with(literal(answer.text()).replace(madeUp, template));
    }

    /** Whether a text can stand between the single quotes of a template. */
    static boolean isPlain(String text) {
        return text.matches("[\\p{L}\\p{N} ._/:+-]+");
    }

    /** Keeps a text under a name. */
    static String assign(String name, String value) {
        return "{{#assign '" + name + "'}}" + value + "{{/assign}}";
    }
}
