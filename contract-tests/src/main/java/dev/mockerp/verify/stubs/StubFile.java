package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** A stub as two files: the mapping that WireMock reads, and the body that it answers with. */
record StubFile(String name, UUID id, Api api, Stub stub) {

    /** What says, in {@code metadata}, that a mapping is of this program. */
    static final String MARK = "erp-verify";

    private static final int LONGEST_ABOUT = 40;

    static StubFile of(Api api, Stub stub) {
        String identity = String.join(
                "\n",
                api.folder(),
                stub.sample().method(),
                stub.title(),
                stub.about(),
                stub.request().toString());
        UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        String operation = stub.sample().operation() == null
                ? "any"
                : stub.sample().operation().id();
        String about = (clean(stub.title()) + "-" + clean(stub.about())).replaceAll("-$", "");
        // The identifier keeps apart what is the same once it is cleaned.
        return new StubFile(
                api.folder() + "-" + operation + "-" + about + "-"
                        + id.toString().substring(0, 8),
                id,
                api,
                stub);
    }

    /** The mapping, as it stands in {@code mappings}. */
    String mapping() {
        ObjectNode mapping = Json.object();
        mapping.put("id", id.toString());
        mapping.put("name", title());
        mapping.put("priority", stub.priority());
        mapping.set("request", stub.request());
        ObjectNode response = mapping.putObject("response");
        response.put("status", stub.answer().status());
        if (!stub.answer().headers().isEmpty()) {
            ObjectNode headers = response.putObject("headers");
            stub.answer().headers().forEach(headers::put);
        }
        if (hasBody()) {
            response.put("bodyFileName", body());
        }
        if (stub.templated()) {
            response.putArray("transformers").add("response-template");
        } else if (stub.answer().text().contains("{{")) {
            // Where templates are switched on for all stubs, these braces would open one.
            response.putObject("transformerParameters").put("disableBodyFileTemplating", true);
        }
        ObjectNode mark = mapping.putObject("metadata").putObject(MARK);
        mark.put("api", api.folder());
        if (stub.sample().operation() != null) {
            mark.put("operation", stub.sample().name());
        }
        mark.set("sample", sample(stub.sample()));
        return mapping.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** WireMock shows it in a header of each answer: it must stay in its line. */
    private String title() {
        String operation =
                stub.sample().operation() == null ? "" : stub.sample().name() + ": ";
        String about = stub.about().isEmpty() ? "" : ", " + stub.about();
        return (operation + stub.title() + about).replaceAll("\\p{C}", "?");
    }

    boolean hasBody() {
        return stub.answer().body().length > 0;
    }

    /** Where the body stands, below {@code __files}. */
    String body() {
        return api.folder() + "/" + name + (isJson() ? ".json" : ".txt");
    }

    private boolean isJson() {
        return stub.answer()
                .headers()
                .getOrDefault("Content-Type", "")
                .toLowerCase(Locale.ROOT)
                .contains("json");
    }

    /** A request that the stub is for; of credentials it says whether they are needed, and no more. */
    private static ObjectNode sample(Call call) {
        ObjectNode sample = Json.object();
        sample.put("method", call.method());
        sample.put("url", call.target());
        sample.put("credentials", call.credentials() != Credentials.NONE);
        call.headers()
                .forEach((header, value) -> sample.withObjectProperty("headers").put(header, value));
        if (call.bytes() != null) {
            sample.put("body", new String(call.bytes(), StandardCharsets.UTF_8));
        }
        return sample;
    }

    /** Letters and digits that every file system takes, and nothing that leads elsewhere. */
    private static String clean(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.length() <= LONGEST_ABOUT
                ? plain
                : plain.substring(0, LONGEST_ABOUT).replaceAll("-+$", "");
    }
}
