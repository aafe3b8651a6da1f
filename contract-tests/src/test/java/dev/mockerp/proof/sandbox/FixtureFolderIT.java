package dev.mockerp.proof.sandbox;

import static dev.mockerp.proof.sandbox.Sandbox.CUSTOMERS;
import static dev.mockerp.proof.sandbox.Sandbox.object;
import static dev.mockerp.proof.sandbox.Sandbox.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A folder of fixtures that was exported, and is edited while the mock runs. One after the other, for it counts sandboxes. */
@Execution(ExecutionMode.SAME_THREAD)
class FixtureFolderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FILE = "flowretail/customers.json";

    @TempDir
    private static Path folder;

    private static Sandbox exported;
    private static MockErp mock;
    private static Sandbox main;

    @BeforeAll
    static void startWithWhatASandboxHas() throws IOException {
        exported = Sandbox.fresh();
        ObjectNode extreme = person("Ünïcode-is-allowed-behind-the-first a/b", "Ø'\"\\\n\u2028 " + "x".repeat(9000))
                .put("email", "x".repeat(500))
                .put("paymentTerms", -7)
                .put("countryCode", "nl");
        extreme.put("customerUid", "u ünïcode");
        extreme.putArray("customerGroupUids").add("group-care").add("group-care");
        extreme.putObject("credit").put("limit", -1L << 40);
        extreme.putObject("ehf").put("enabled", true);
        exported.create(extreme);
        exported.create("company-to-be", "Jansen");
        exported.http()
                .put(
                        CUSTOMERS + "/company-to-be",
                        "{\"customerType\":\"COMPANY\",\"companyName\":\"\",\"lastname\":\"\"}")
                .expect(200);
        exported.http()
                .post(CUSTOMERS + "/company-to-be/extensions/TWO_INVOICE", "{\"storeUid\":\"store-2\"}")
                .expect(200);
        exported.http()
                .put(CUSTOMERS + "/customer-310", "{\"externalId\":\"moved\"}")
                .expect(200);
        exported.http().delete(CUSTOMERS + "/customer-128").expect(204);
        for (var file : exported.fixtures().properties()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, Exchange.JSON.writeValueAsBytes(file.getValue()));
        }
        mock = MockErp.start("--fixtures=" + folder, "--sandboxes.most=8", "--clock=2026-03-02T09:15:30Z");
        main = Sandbox.of(mock, "default");
    }

    @AfterAll
    static void stop() {
        mock.close();
    }

    @Test
    void whatWasExportedIsStartedFrom() {
        Sandbox fresh = Sandbox.of(mock, "fresh");

        assertThat(fresh.customers().path("items").valueStream().limit(20).toList())
                .isEqualTo(exported.customers()
                        .path("items")
                        .valueStream()
                        .limit(20)
                        .toList());
        assertThat(fresh.read("customer-310").json())
                .isEqualTo(exported.read("customer-310").json());
        assertThat(fresh.http()
                        .get(CUSTOMERS)
                        .query("customerExternalId", "moved")
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
        fresh.http().delete("/__erp/sandboxes/fresh").expect(204);
    }

    @Test
    void theClockOfTheStartIsThatOfAllSandboxes() {
        assertThat(main.http().get("/__erp/clock").expect(200).text("/now")).isEqualTo("2026-03-02T09:15:30.000Z");
    }

    private static void edit(JsonNode content) throws IOException {
        write(Exchange.JSON.writeValueAsString(content));
    }

    /** As editors do that write a file beside and rename it. */
    private static void write(String content) throws IOException {
        Path beside = Files.writeString(folder.resolve(FILE + ".swp"), content);
        Files.move(beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static ObjectNode file() {
        return (ObjectNode) exported.fixtures().path(FILE);
    }

    private static void await(String what, BooleanSupplier fact) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!fact.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean isThere(Sandbox sandbox, String customerUid) {
        return sandbox.read(customerUid).status() == 200;
    }

    @Test
    void anEditIsTakenAndABadOneIsNot() throws IOException {
        Sandbox own = Sandbox.of(mock, "own-data");
        own.replace(object().set(FILE, file())).expect(200);
        Sandbox written = Sandbox.of(mock, "written");
        written.create("on-top", "Jansen");
        written.http().put(CUSTOMERS + "/customer-310", "{\"city\":\"Delft\"}").expect(200);

        ObjectNode edited = file();
        ObjectNode newcomer = ((ArrayNode) edited.at("/tenants/0/customers")).addObject();
        newcomer.setAll(person("newcomer", "Nieuw")).put("createdAt", "2026-01-01T00:00:00.000Z");
        newcomer.put("lastModifiedAt", "2026-01-01T00:00:00.000Z");
        edit(edited);
        await("the edit is taken", () -> isThere(main, "newcomer"));
        assertThat(isThere(written, "newcomer")).isTrue();
        assertThat(isThere(written, "on-top")).isTrue();
        assertThat(written.read("customer-310").text("/city")).isEqualTo("Delft");
        assertThat(isThere(own, "newcomer")).isFalse();

        newcomer.put("colour", "red");
        edit(edited);
        await("the mistake is told", () -> mock.log().contains("colour"));
        assertThat(mock.log().lines().filter(line -> line.contains("colour")))
                .first()
                .asString()
                .startsWith("mock-erp: " + folder.resolve(FILE) + ", /tenants/0/customers/");
        Exchange status = main.http().get("/__erp/fixtures/status").expect(200);
        assertThat(status.text("/mistakes/0/file"))
                .isEqualTo(folder.resolve(FILE).toString());
        assertThat(status.text("/mistakes/0/reason")).contains("colour");
        assertThat(isThere(main, "newcomer")).isTrue();

        edit(file());
        await("the last edit is taken", () -> !isThere(main, "newcomer"));
        assertThat(main.http().get("/__erp/fixtures/status").expect(200).at("/mistakes"))
                .isEmpty();
        assertThat(isThere(written, "on-top")).isTrue();
        written.reset();
        assertThat(isThere(written, "on-top")).isFalse();
        for (String used : List.of("own-data", "written")) {
            main.http().delete("/__erp/sandboxes/" + used).expect(204);
        }
    }

    @Test
    void aFileOfAnUnknownNameAndAFolderInPlaceOfAFileAreTold() throws IOException {
        Path stranger = Files.writeString(folder.resolve("shoxl/prodcts.json"), "{}");
        await("the misspelt file is told", () -> mock.log().contains("no fixtures: shoxl/prodcts.json"));

        Path products = folder.resolve("shoxl/products.json");
        Path kept = Files.move(products, folder.resolve("kept"));
        Files.createDirectory(products);
        Files.delete(stranger);
        await("the folder is told", () -> mock.log().contains("mock-erp: " + products + ": is no file"));

        Files.delete(products);
        Files.move(kept, products);
        await(
                "all is well again",
                () -> main.http()
                        .get("/__erp/fixtures/status")
                        .expect(200)
                        .at("/mistakes")
                        .isEmpty());
        assertThat(main.http().get("/__erp/fixtures").expect(200).json()).isEqualTo(exported.fixtures());
    }

    @Test
    void aSandboxTooManyIsRefusedInTheDialectOfTheApi() {
        for (int i = 0; i < 8; i++) {
            Sandbox.of(mock, "many-" + i).http().get("/__erp/clock").send();
        }
        Sandbox tooMany = Sandbox.of(mock, "too-many");
        Exchange refused = tooMany.http().get(CUSTOMERS).outsideOfAnyApi().expect(429);
        assertThat(refused.text("/code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(3000, 3600);
        assertThat(tooMany.http()
                        .get("/api/CustomerOrder")
                        .outsideOfAnyApi()
                        .expect(429)
                        .text("/Error"))
                .contains("8 sandboxes");
        tooMany.http().get("/__erp/health").expect(200);
        for (int i = 0; i < 8; i++) {
            main.http().delete("/__erp/sandboxes/many-" + i).expect(204);
        }
        tooMany.http().get(CUSTOMERS).expect(200);
        main.http().delete("/__erp/sandboxes/too-many").expect(204);
    }
}
