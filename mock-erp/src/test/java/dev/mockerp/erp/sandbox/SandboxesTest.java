package dev.mockerp.erp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.FixtureFolder;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.SandboxDoor;
import dev.mockerp.erp.setting.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** When sandboxes are made, reset and forgotten, with a time that stands. */
class SandboxesTest {

    private static final String FILE = "flowretail/external-customers.json";

    private final Settings settings =
            settings(Map.of("sandboxes.most", "2", "sandboxes.time-to-live", "60", "sandboxes.fixture-bytes", "100"));
    private final Blueprint blueprint = new Blueprint(JsonMapper.shared());
    private final FromFixtures<Integer> tenants = blueprint.fromFixtures(
            making -> making.fixtures().read(FILE).path("tenants").size());
    private final PerSandbox<AtomicInteger> count = blueprint.perSandbox(AtomicInteger::new);
    private final PerSandbox<AtomicInteger> over = blueprint.over(FILE, AtomicInteger::new);
    private final SharedBase shared = new SharedBase(new FixtureFolder(settings)::read, blueprint);
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Sandboxes sandboxes = new Sandboxes(blueprint, shared, settings, () -> now);
    private final CurrentSandbox current = new CurrentSandbox(blueprint, shared, sandboxes, settings);

    private static Settings settings(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("commandLineArgs", given));
        return new Settings(environment);
    }

    @BeforeEach
    void open() {
        shared.read();
        sandboxes.open();
    }

    @AfterEach
    void noRequestIsLeftBehind() {
        assertThat(Visit.isUnderWay()).isFalse();
    }

    @Test
    void whetherOneIsThereMakesNone() {
        assertThat(sandboxes.has("a")).isFalse();
        assertThat(sandboxes.has("default")).isTrue();
        in("a", () -> {});
        assertThat(sandboxes.has("a")).isTrue();
        assertThat(sandboxes.has("b")).isFalse();
    }

    private void in(String name, Runnable request) {
        SandboxDoor.Stay stay = sandboxes.enter(name);
        try {
            request.run();
        } finally {
            stay.close();
        }
    }

    private int countIn(String name) {
        AtomicInteger seen = new AtomicInteger();
        in(name, () -> seen.set(count.get().getAndIncrement()));
        return seen.get();
    }

    private void after(int seconds) {
        now = now.plus(Duration.ofSeconds(seconds));
    }

    private static List<FixtureFile> tenants(String json) {
        return List.of(FixtureFile.inSandbox(FILE, ("{\"tenants\":" + json + "}").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void eachSandboxHasItsOwnAndTheDefaultOneIsOneOfThem() {
        assertThat(List.of(countIn("a"), countIn("b"), countIn("a"), countIn("default")))
                .containsExactly(0, 0, 1, 0);
        in(null, () -> assertThat(count.get()).hasValue(1));
        assertThat(sandboxes.all()).extracting(SandboxSummary::name).containsExactly("default", "a", "b");
    }

    @Test
    void aSandboxTooManyIsRefusedWithTheTimeAfterWhichOneGoes() {
        countIn("a");
        after(20);
        countIn("b");

        assertThatThrownBy(() -> sandboxes.enter("c")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().kind().status()).isEqualTo(429);
            assertThat(refused.refusal().headers()).containsEntry("Retry-After", "40");
        });
        after(41);
        assertThat(countIn("c")).isZero();
        assertThat(sandboxes.all()).extracting(SandboxSummary::name).containsExactly("default", "b", "c");
    }

    @Test
    void aFileThatIsCutIsToldByLineAndColumn() {
        List<FixtureFile> cut =
                List.of(FixtureFile.inSandbox(FILE, "{\"tenants\": [".getBytes(StandardCharsets.UTF_8)));

        in(
                "a",
                () -> assertThatThrownBy(() -> current.replace(cut))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.refusal().message())
                                        .endsWith("expected close marker for Array (line 1, column 14)")));
    }

    @Test
    void aSandboxIsNotForgottenUnderARequest() {
        SandboxDoor.Stay slow = sandboxes.enter("a");
        after(1000);
        CompletableFuture.runAsync(() -> countIn("b")).join();
        count.get().incrementAndGet();
        slow.close();

        assertThat(countIn("a")).isEqualTo(1);
    }

    @Test
    void aRequestThatMeetsAForgottenSandboxFindsANewOne() {
        countIn("a");
        after(1000);
        assertThat(sandboxes.all()).hasSize(1);
        assertThat(countIn("a")).isZero();
    }

    @Test
    void theDefaultSandboxIsNeverForgotten() {
        countIn(null);
        after(100_000);
        sandboxes.all();

        assertThat(countIn(null)).isEqualTo(1);
        assertThatThrownBy(() -> sandboxes.forget("default")).isInstanceOf(Refused.class);
    }

    @Test
    void aResetIsSeenByTheNextRequestAndNotByOneThatRuns() {
        countIn("a");
        in("a", () -> {
            CompletableFuture.runAsync(() -> in("a", current::reset)).join();
            assertThat(count.get()).hasValue(1);
        });
        assertThat(countIn("a")).isZero();
    }

    @Test
    void whatLiesOverAReplacedFileGoesAndAllElseStays() {
        in("a", () -> {
            count.get().set(7);
            over.get().set(7);
            CompletableFuture.runAsync(() -> in("a", () -> current.replace(tenants("[]"))))
                    .join();
            assertThat(tenants.get()).as("still in the state before").isPositive();
            count.get().set(8);
        });
        in("a", () -> {
            assertThat(tenants.get()).isZero();
            assertThat(count.get()).hasValue(8);
            assertThat(over.get()).hasValue(0);
            current.reset();
        });
        in("a", () -> assertThat(tenants.get()).isPositive());
        in("b", () -> assertThat(tenants.get()).isPositive());
    }

    @Test
    void replacedFixturesAreBoundedOverAllSandboxes() {
        String half = "[" + " ".repeat(60) + "]";
        in("a", () -> current.replace(tenants(half)));
        in("a", () -> current.replace(tenants(half)));

        in(
                "b",
                () -> assertThatThrownBy(() -> current.replace(tenants(half)))
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.refusal().kind().status())
                                        .isEqualTo(429)));
        in("a", current::reset);
        in("b", () -> current.replace(tenants(half)));
    }

    @Test
    void nothingIsDeclaredOnceThereAreSandboxes() {
        assertThatThrownBy(() -> blueprint.perSandbox(Object::new)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(count::get).isInstanceOf(IllegalStateException.class);
    }
}
