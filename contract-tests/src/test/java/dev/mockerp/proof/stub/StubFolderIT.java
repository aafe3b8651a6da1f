package dev.mockerp.proof.stub;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A folder of stubs, which is read at the start, saved in and edited; and other servers, which stubs may ask if allowed. */
@Execution(ExecutionMode.SAME_THREAD)
class StubFolderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static MockErp mock;

    @BeforeAll
    static void startWithAFolder() throws IOException {
        Files.createDirectories(folder.resolve("mappings"));
        Files.createDirectories(folder.resolve("__files"));
        Files.writeString(folder.resolve("__files/whole.json"), "{\"from\":\"a file\"}");
        write("kept.json", "/kept", "{\"bodyFileName\":\"whole.json\"}");
        mock = MockErp.start("--stubs=" + folder, "--allow-proxy=true");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    private static void write(String file, String path, String response) throws IOException {
        Files.writeString(
                folder.resolve("mappings").resolve(file),
                "{\"request\":{\"urlPath\":\"" + path + "\"},\"response\":" + response + "}");
    }

    private static void await(Callable<Boolean> state) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!state.call()) {
            assertThat(Instant.now()).as(mock.log()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    @Test
    void everySandboxBeginsWithTheFolder() throws Exception {
        for (String name : new String[] {"one", "two"}) {
            Stubbed sandbox = Stubbed.of(mock, name);
            assertThat(sandbox.get("/kept").body()).isEqualTo("{\"from\":\"a file\"}");
            sandbox.client().register(get("/kept").atPriority(1).willReturn(okJson("1")));
            assertThat(sandbox.get("/kept").body()).isEqualTo("1");
            sandbox.send("POST", "/__erp/reset");
            assertThat(sandbox.get("/kept").body()).isEqualTo("{\"from\":\"a file\"}");
        }
    }

    @Test
    void stubsAreSavedAndStayWhereTheyAre() throws Exception {
        Stubbed sandbox = Stubbed.of(mock, "saving");
        StubMapping stub = sandbox.client()
                .register(get("/saved").withName("saved").persistent().willReturn(okJson("1")));

        assertThat(files()).anySatisfy(file -> assertThat(file).contains("saved"));
        assertThat(Stubbed.of(mock, "later").get("/saved").body()).isEqualTo("1");
        sandbox.client().removeStubMapping(stub.getId());
        assertThat(files()).noneMatch(file -> file.contains("saved"));
        sandbox.client().removeMappings();
        assertThat(sandbox.get("/kept").statusCode()).isEqualTo(404);
        assertThat(files()).as("with which the others begin").contains("kept.json");

        for (String path : new String[] {"../out.txt", "%2e%2e/out.txt", "..%2fout.txt", "/tmp/out.txt"}) {
            sandbox.send(sandbox.request("/__admin/files/" + path)
                    .PUT(HttpRequest.BodyPublishers.ofString("x"))
                    .build());
        }
        assertThat(folder.resolve("out.txt")).doesNotExist();
        assertThat(folder.resolveSibling("out.txt")).doesNotExist();
        sandbox.send(sandbox.request("/__admin/files/in.txt")
                .PUT(HttpRequest.BodyPublishers.ofString("in"))
                .build());
        assertThat(folder.resolve("__files/in.txt")).hasContent("in");
    }

    @Test
    void anEditIsTakenAndABadOneChangesNothing() throws Exception {
        Stubbed sandbox = Stubbed.of(mock, "edited");
        sandbox.client().register(get("/mine").willReturn(okJson("\"mine\"")));

        write("edited.json", "/edited", "{\"body\":\"first\"}");
        await(() -> sandbox.get("/edited").body().equals("first"));
        assertThat(sandbox.get("/mine").body()).isEqualTo("\"mine\"");

        write("edited.json", "/edited", "{\"body\":");
        await(() -> mock.log().contains("the stubs stay as they were before this edit"));
        assertThat(mock.log()).contains("edited.json");
        assertThat(sandbox.get("/edited").body()).isEqualTo("first");
        assertThat(Stubbed.of(mock, "as-it-was").get("/kept").statusCode()).isEqualTo(200);

        write("edited.json", "/edited", "{\"body\":\"third\"}");
        await(() -> sandbox.get("/edited").body().equals("third"));
        Files.delete(folder.resolve("mappings/edited.json"));
        await(() -> sandbox.get("/edited").statusCode() == 404);
        assertThat(sandbox.get("/mine").body()).isEqualTo("\"mine\"");
    }

    @Test
    void aStubAsksAnotherServerAndItsAnswersAreRecorded() throws Exception {
        String other = MockErp.shared().baseUrl().toString();
        Stubbed sandbox = Stubbed.of(mock, "recording");
        sandbox.client().startStubRecording(other);
        assertThat(sandbox.ask().body()).contains("70001");
        assertThat(sandbox.client().stopStubRecording().getStubMappings()).hasSize(1);

        sandbox.client()
                .register(any(anyUrl()).atPriority(9).willReturn(aResponse().proxiedFrom("http://localhost:1")));
        assertThat(sandbox.ask().body()).contains("70001");
        assertThat(sandbox.get("/else").statusCode()).isEqualTo(500);
    }

    @Test
    void aFolderThatCannotBeTakenStopsTheStart() throws IOException {
        Path broken = Files.createDirectories(folder.resolveSibling(folder.getFileName() + "-broken"));
        Files.createDirectories(broken.resolve("mappings"));
        Files.writeString(broken.resolve("mappings/half.json"), "{\"request\":");

        MockErp.Ended ended = MockErp.startInVain("--stubs=" + broken);

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("half.json").doesNotContain("\tat ", "Exception");
    }

    private static String[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
