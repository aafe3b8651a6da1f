package dev.mockerp.proof.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same requests to stubs in a fresh or reset sandbox have the same answers, byte by byte. */
class ClockAndSeedIT {

    private static final Pattern ID = Pattern.compile("\"id\" : \"([^\"]+)\"");
    private static final String RANDOM = "{{randomValue length=8}} {{randomValue length=6 type='NUMERIC'}}"
            + " {{randomValue type='UUID'}} {{randomValue length=10 type='HEXADECIMAL' uppercase=true}}"
            + " {{randomInt}} {{randomInt lower=5 upper='9'}} {{randomDecimal lower=1 upper=2}}"
            + " {{pickRandom 'a' 'b' 'c' 'd'}} {{pickRandom (array 1 2 3 4 5 6) count=3}}"
            + " {{randomValue length=5 type='ALPHABETIC'}} {{randomValue length=5 type='ALPHANUMERIC_AND_SYMBOLS'}}";

    private final Stubbed sandbox = Stubbed.fresh();

    private static String template(String path, String body) {
        return "{\"request\":{\"urlPath\":\"" + path + "\"},\"response\":{\"transformers\":[\"response-template\"],"
                + "\"body\":\"" + body + "\"}}";
    }

    private static String id(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        Matcher id = ID.matcher(made.body());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private void setClock(String clock) throws Exception {
        HttpRequest set = sandbox.request("/__erp/clock")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"clock\":\"" + clock + "\"}"))
                .build();
        assertThat(sandbox.send(set).statusCode()).isEqualTo(200);
    }

    @Test
    void aTemplateShowsTheClockOfItsSandbox() throws Exception {
        setClock("2026-03-02T09:15:30Z");
        sandbox.post(
                "/__admin/mappings",
                template(
                        "/time",
                        "{{now}}|{{now offset='3 days' format='yyyy-MM-dd'}}|{{now format='unix'}}"
                                + "|{{now timezone='Europe/Amsterdam' format='HH:mm'}}|{{date format='epoch'}}"
                                + "|{{date (parseDate '2020-01-02T03:04:05Z') offset='1 hours'}}"));

        assertThat(sandbox.get("/time").body())
                .isEqualTo("2026-03-02T09:15:30Z|2026-03-05|1772442930|10:15|1772442930000|2020-01-02T04:04:05Z");
        setClock("2027-03-02T09:15:30Z");
        assertThat(sandbox.get("/time").body()).startsWith("2027-03-02T09:15:30Z|2027-03-05|");
    }

    @Test
    void whatIsRandomBeginsAnewWithAReset() throws Exception {
        String first = drawn();
        assertThat(first)
                .matches("[a-z0-9]{8} \\d{6} [a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}"
                        + " [A-F0-9]{10} -?\\d+ [5-8] 1\\.\\d+ [abcd] \\[\\d, \\d, \\d] [a-z]{5} [!-}]{5}");
        Set<String> different = new HashSet<>(List.of(first));
        for (int draw = 0; draw < 3; draw++) {
            assertThat(different.add(sandbox.get("/random").body())).isTrue();
        }

        sandbox.send("POST", "/__erp/reset");

        assertThat(drawn()).isEqualTo(first);
    }

    private String drawn() throws Exception {
        sandbox.post("/__admin/mappings", template("/random", RANDOM));
        return sandbox.get("/random").body();
    }

    @Test
    void stubsWithoutAnIdHaveTheSameOnesAfterAReset() throws Exception {
        String stub = "{\"request\":{\"urlPath\":\"/id\"}}";
        String first = id(sandbox.post("/__admin/mappings", stub));
        String second = id(sandbox.post("/__admin/mappings", stub));
        assertThat(second).isNotEqualTo(first);

        sandbox.send("POST", "/__erp/reset");
        String given = "{\"id\":\"" + second + "\",\"request\":{\"urlPath\":\"/given\"}}";
        HttpResponse<String> imported =
                sandbox.post("/__admin/mappings/import", "{\"mappings\":[" + stub + "," + given + "," + stub + "]}");

        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
        assertThat(sandbox.get("/__admin/mappings/" + first).statusCode()).isEqualTo(200);
        assertThat(sandbox.get("/__admin/mappings/" + second).body()).contains("/given");
        assertThat(sandbox.get("/__admin/mappings").body()).contains("\"total\" : 3");
    }
}
