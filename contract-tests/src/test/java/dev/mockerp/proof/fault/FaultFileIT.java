package dev.mockerp.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that a mock has from its start, in a file that is edited while it runs. */
class FaultFileIT {

    @TempDir
    private Path folder;

    @Test
    void anEditIsTakenAndABadOneIsToldAndChangesNothing() throws IOException {
        Path file = folder.resolve("faults.json");
        Files.writeString(file, "{\"faults\":[{\"status\":503},{\"delay\":{\"fixed\":1}}]}");
        try (MockErp mock = MockErp.start("--faults=" + file, "--prefer=off")) {
            Faulty erp = Faulty.of(mock, "edited");
            Faulty other = Faulty.of(mock, "other");
            assertThat(erp.ask().statusCode()).isEqualTo(503);
            assertThat(erp.fault(1).path("origin").asString()).isEqualTo("file");
            erp.add("{\"operations\":[\"getCustomer\"],\"status\":500}");
            other.control().delete("/__erp/faults").expect(204);
            assertThat(other.ask().statusCode()).isEqualTo(200);

            Files.writeString(file, "{\"faults\":[{\"status\":200},{\"often\":true}]}");
            Faulty.await(() -> mock.log().contains("the faults stay as they were before this edit"));
            assertThat(mock.log()).contains(file + " /faults/0/status: ").contains("/faults/1");
            assertThat(erp.ask().statusCode()).isEqualTo(503);
            assertThat(erp.control().get("/__erp/faults").expect(200).at("/mistakes"))
                    .hasSize(2);

            Files.writeString(file, "{\"faults\":[{\"status\":429}]}");
            Faulty.await(() -> mock.log().contains("the faults are taken as they are now"));
            assertThat(erp.ask().statusCode()).isEqualTo(429);
            assertThat(other.ask().statusCode()).isEqualTo(429);
            assertThat(erp.control().get("/__erp/faults").expect(200).at("/faults"))
                    .hasSize(2);

            erp.control().put("/__erp/faults", "{\"faults\":[]}").expect(200);
            assertThat(erp.ask("Prefer", "code=404").statusCode()).isEqualTo(200);
            erp.control().request("POST", "/__erp/reset").expect(204);
            assertThat(erp.ask().statusCode()).isEqualTo(429);
        }
    }

    @Test
    void aMockThatStopsHoldsNoAnswerBack() throws IOException {
        Path file = folder.resolve("slow.json");
        Files.writeString(file, "{\"faults\":[{\"delay\":{\"fixed\":200000}}]}");
        CompletableFuture<HttpResponse<byte[]>> answer;
        try (MockErp mock = MockErp.start("--faults=" + file)) {
            Faulty erp = Faulty.of(mock, "stopping");
            answer = erp.sendAsync("POST", Faulty.INFORMATIONS, Faulty.QUESTION);
            Faulty.await(() -> erp.fault(1).path("applied").asInt() == 1);
        }
        assertThat(answer.join().statusCode()).isEqualTo(200);
    }
}
