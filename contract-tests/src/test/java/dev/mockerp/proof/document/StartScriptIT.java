package dev.mockerp.proof.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The first command of the README starts the mock. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final String READY = "mock-erp ready ";
    private static final Path SCRIPT =
            Path.of("..", "mock-erp", "start").toAbsolutePath().normalize();

    @Test
    void theFirstCommandOfTheReadmeServes() throws Exception {
        assertThat(Files.readString(Path.of("..", "README.md"))).contains("```sh\nmock-erp/start\n```");
        Process mock = new ProcessBuilder(SCRIPT.toString(), "--server.port=0")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address(mock) + "/v2/tenants/demo/customers"))
                    .header("Authorization", "Bearer demo-token")
                    .build();
            assertThat(HttpClient.newHttpClient().send(question, HttpResponse.BodyHandlers.ofString()))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(200));
        } finally {
            mock.destroy();
            assertThat(mock.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String address(Process mock) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(mock.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith(READY)) {
                line = out.readLine();
            }
            assertThat(line).as("the mock said that it is ready").isNotNull();
            return line.substring(READY.length());
        }
    }
}
