package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A stub as it stands in its file, and the request that it says it is for. */
record Sample(String file, JsonNode mapping) {

    private static final Map<Api, String> CREDENTIALS = Map.of(
            Api.RETAILNXT,
            "Basic " + Base64.getEncoder().encodeToString("shop:shop".getBytes(StandardCharsets.UTF_8)),
            Api.FLOWRETAIL,
            "Bearer demo-token");

    /** All stubs of an export, sorted by file. */
    static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
            return files.sorted()
                    .map(file -> new Sample(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the request with the credentials of the mock's first user, if it is to have any. */
    Exchange sendTo(Http http) {
        JsonNode sample = mark().path("sample");
        String[] url = sample.path("url").asString().split("\\?");
        Request request = http.request(sample.path("method").asString(), url[0]);
        for (String parameter : url.length > 1 ? url[1].split("&") : new String[0]) {
            String[] pair = parameter.split("=", 2);
            request.query(decoded(pair[0]), decoded(pair[1]));
        }
        if (sample.path("credentials").asBoolean() && CREDENTIALS.containsKey(api())) {
            request.header("Authorization", CREDENTIALS.get(api()));
        }
        sample.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asString()));
        if (sample.has("body")) {
            request.bytes(sample.path("body").asString().getBytes(StandardCharsets.UTF_8));
        }
        return request.send();
    }

    Api api() {
        return Api.valueOf(mark().path("api").asString().toUpperCase(java.util.Locale.ROOT));
    }

    /** The operation, or an empty text where there is none. */
    String operation() {
        return mark().path("operation").asString("");
    }

    int status() {
        return mapping.at("/response/status").asInt();
    }

    /** The file of the body, below {@code __files}; empty where there is none. */
    String body() {
        return mapping.at("/response/bodyFileName").asString("");
    }

    @Override
    public String toString() {
        return file;
    }

    private JsonNode mark() {
        return mapping.at("/metadata/erp-verify");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode read(Path file) {
        try {
            return Exchange.JSON.readTree(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
