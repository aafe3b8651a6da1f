package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The seed decides what is sent: nothing but ids that the ERP assigned differs from run to run. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class RepeatableIT {

    private static final Pattern ASSIGNED =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|customer-[0-9]+");

    @TempDir
    private Path folder;

    @Test
    void theSameSeedSendsTheSameRequests() {
        try (MockErp one = MockErp.start();
                MockErp other = MockErp.start()) {
            assertThat(requests("seven", "full", other)).containsExactlyElementsOf(requests("seven", "full", one));
        }
    }

    @Test
    void anotherSeedSendsOthers() {
        try (MockErp mock = MockErp.start()) {
            assertThat(requests("seven", "read-only", mock)).isNotEqualTo(requests("eight", "read-only", mock));
        }
    }

    private List<String> requests(String seed, String mode, MockErp mock) {
        try (RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl(), "mode: " + mode);
            Ended ended = Program.run("--profile", profile, "--seed", seed, "--quiet");
            assertThat(ended.code()).as(ended.said()).isZero();
            Map<String, String> assigned = new HashMap<>();
            List<String> requests = new ArrayList<>(erp.asked().stream()
                    .map(asked ->
                            asked.method() + " " + asked.target() + " " + asked.authorization() + " " + asked.body())
                    .map(request -> neutral(request, assigned))
                    .toList());
            sortParallelUpdates(requests);
            return requests;
        }
    }

    /** Neighbouring updates of one customer may have been sent together. */
    private static void sortParallelUpdates(List<String> requests) {
        for (int i = 1; i < requests.size(); i++) {
            for (int j = i; j > 0 && areTogether(requests.get(j - 1), requests.get(j)); j--) {
                if (requests.get(j - 1).compareTo(requests.get(j)) > 0) {
                    requests.add(j - 1, requests.remove(j));
                }
            }
        }
    }

    private static boolean areTogether(String one, String other) {
        return one.startsWith("PUT ") && one.split(" ")[1].equals(other.split(" ")[1]) && other.startsWith("PUT ");
    }

    private static String neutral(String request, Map<String, String> assigned) {
        Matcher id = ASSIGNED.matcher(request);
        return id.replaceAll(found -> assigned.computeIfAbsent(found.group(), unknown -> "<" + assigned.size() + ">"));
    }
}
