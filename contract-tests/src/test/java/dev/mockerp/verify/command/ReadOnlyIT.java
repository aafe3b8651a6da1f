package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.broken.RecordedErp.Asked;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In mode read-only an ERP is sent nothing but reads. */
class ReadOnlyIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void nothingThatMayWriteIsSent(Api api) throws IOException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Path profile = ProfileFile.in(folder, api, erp.baseUrl(), "mode: read-only");
            Path out = folder.resolve("report");
            Ended ended = Program.run("--profile", profile, "--out", out);
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(erp.asked()).isNotEmpty().allMatch(asked -> isRead(api, asked));
            if (api == Api.FLOWRETAIL) {
                assertThat(ended.out()).contains("PARTIAL", "not everything that is published could");
                assertThat(Files.readString(out.resolve("report.json")))
                        .contains("\"verdict\" : \"partial\"", "the mode is read-only");
            }
        }
    }

    private static boolean isRead(Api api, Asked asked) {
        if (List.of("GET", "HEAD", "OPTIONS").contains(asked.method())) {
            return true;
        }
        String path = asked.target().replaceAll("\\?.*", "");
        return Contract.of(api).operations().stream()
                .filter(Operation::safe)
                .anyMatch(operation -> operation.method().equals(asked.method())
                        && path.matches(operation.path().text().replaceAll("\\{[^}]*}", "[^/]+")));
    }
}
