package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.command.Program.Ended;
import dev.mockerp.verify.http.RawServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An ERP that repeats what it was sent, credentials and all: no report and no stream does. */
class SecretsStayIT {

    private static final String SECRET = "s3cr3t/Of+The=Vendor";

    @TempDir
    private Path folder;

    @Test
    void aToken() {
        String reports = reports(Api.FLOWRETAIL, "auth: { type: bearer, token: \"${ERP_SECRET}\" }");
        assertThat(reports).contains("$ERP_TOKEN");
    }

    @Test
    void aPassword() {
        reports(Api.RETAILNXT, "auth: { type: basic, username: shop, password: \"${ERP_SECRET}\" }");
    }

    @Test
    void aKeyInAHeaderAndAHeaderOfAGateway() {
        reports(
                Api.SHOXL,
                "auth: { type: header, name: X-Api-Key, value: \"${ERP_SECRET}\" }",
                "headers: { X-Gateway: \"gateway-${ERP_SECRET}\" }");
    }

    private String reports(Api api, String... lines) {
        try (RawServer erp = new RawServer((request, connection, out) -> {
            String json = "{\"youSent\":\""
                    + request.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\r\n", "\\n")
                            .replace("\n", "\\n")
                    + "\",\"token\":\"" + SECRET + "\",\"escaped\":\"" + SECRET.replace("/", "\\/") + "\"}";
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Echo: " + SECRET
                            + "\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
        })) {
            Path profile = ProfileFile.in(folder, api, URI.create(erp.url()), lines);
            Path out = folder.resolve("report");
            try (Program program = Program.start(
                    Map.of("ERP_SECRET", SECRET), "--profile", profile, "--out", out, "--bodies", "all")) {
                Ended ended = program.end(Duration.ofSeconds(240));
                assertThat(ended.code()).as(ended.said()).isEqualTo(1);
                assertThat(erp.requests()).anyMatch(request -> request.contains(SECRET) || request.contains("Basic "));
                String said = ended.said() + contents(out);
                String credentials = Base64.getEncoder().encodeToString(("shop:" + SECRET).getBytes());
                for (String secret : List.of(SECRET, SECRET.replace("/", "\\/"), credentials)) {
                    assertThat(said.contains(secret)).as(secret).isFalse();
                }
                assertThat(said).contains("curl ", "$ERP_");
                return said;
            }
        }
    }

    private static String contents(Path folder) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                text.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
