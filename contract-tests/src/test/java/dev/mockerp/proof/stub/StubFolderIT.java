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
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        await(() -> mock.log().matches("(?s).*edited\\.json.*\\R.*the stubs stay as they were before this edit.*"));
        assertThat(sandbox.get("/edited").body()).isEqualTo("first");
        assertThat(Stubbed.of(mock, "as-it-was").get("/kept").statusCode()).isEqualTo(200);

        write("edited.json", "/edited", "{\"body\":\"third\"}");
        await(() -> sandbox.get("/edited").body().equals("third"));
        Files.delete(folder.resolve("mappings/edited.json"));
        await(() -> sandbox.get("/edited").statusCode() == 404);
        assertThat(sandbox.get("/mine").body()).isEqualTo("\"mine\"");
    }

    @Test
    void aStubWhoseBodyIsNotThereIsRefused() throws Exception {
        Stubbed sandbox = Stubbed.of(mock, "bodies");
        Files.writeString(folder.resolve("outside.json"), "{}");
        for (String body : List.of("gone.json", "../outside.json", "/etc/hostname", ".", "")) {
            HttpResponse<String> refused = sandbox.post("/__admin/mappings", withBody("/of-a-file", body));
            assertThat(refused.statusCode()).as(body).isEqualTo(422);
            assertThat(refused.body())
                    .contains("no file " + body + " in __files")
                    .doesNotContain(folder.toString());
        }
        assertThat(sandbox.get("/of-a-file").statusCode()).isEqualTo(404);

        Files.writeString(folder.resolve("__files/here.json"), "{}");
        assertThat(sandbox.post("/__admin/mappings", withBody("/of-a-file", "here.json"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(sandbox.get("/of-a-file").body()).isEqualTo("{}");
        sandbox.post("/__admin/mappings", withBody("/computed", "{{request.query.name}}"));
        Files.delete(folder.resolve("__files/here.json"));
        for (String path : List.of("/of-a-file", "/computed?name=gone.json", "/computed?name=../outside.json")) {
            HttpResponse<String> failed = sandbox.get(path);
            assertThat(failed.statusCode()).as(path).isEqualTo(503);
            assertThat(failed.body()).contains("cannot answer", "__files").doesNotContain(folder.toString());
        }
        assertThat(sandbox.get("/__admin/files/..%2foutside.json").body()).doesNotContain(folder.toString());
        assertThat(sandbox.get("/__admin/files/gone.json").body()).contains("no such file");
    }

    @Test
    void anEditThatNamesABodyIsTakenWhenTheBodyIsThere() throws Exception {
        Stubbed sandbox = Stubbed.of(mock, "late-bodies");
        write("late.json", "/late", "{\"bodyFileName\":\"late-body.json\"}");
        await(() -> mock.log().contains("no file late-body.json in __files"));
        assertThat(sandbox.get("/late").statusCode()).isEqualTo(404);
        assertThat(sandbox.get("/kept").statusCode()).isEqualTo(200);

        Files.writeString(folder.resolve("__files/late-body.json"), "late");
        await(() -> sandbox.get("/late").body().equals("late"));
        assertThat(mock.log().split("no file late-body.json", -1))
                .as("told once")
                .hasSize(2);
        Files.delete(folder.resolve("mappings/late.json"));
        await(() -> sandbox.get("/late").statusCode() == 404);
    }

    private static String withBody(String path, String file) {
        return "{\"request\":{\"urlPath\":\"" + path + "\"},\"response\":{\"transformers\":[\"response-template\"],"
                + "\"bodyFileName\":\"" + file + "\"}}";
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
        Path half = broken.resolve("mappings/half.json");
        Files.writeString(half, "{\"request\":\n{bad");

        MockErp.Ended ended = MockErp.startInVain("--stubs=" + broken);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("half.json", "line 2, column").doesNotContain("Source", "Exception"));

        Files.writeString(half, withBody("/a", "gone.json"));
        ended = MockErp.startInVain("--stubs=" + broken);
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Stub ANY /a", "no file gone.json in __files"));
    }

    private static String[] files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mappings"))) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
