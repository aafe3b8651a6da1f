package dev.mockerp.verify.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stubs that ship are those of the packaged mock: each answers as the mock does, and keeps the contract. */
class StubsIT {

    /** In this order none takes from the next what it needs. */
    private static final List<String> WRITING = List.of(
            "batchCustomers",
            "updateCustomer",
            "addCustomerExtension",
            "createCustomer",
            "deleteCustomerExtension",
            "deleteCustomer");

    @TempDir
    private static Path folder;

    private static List<Sample> shipped = List.of();

    @BeforeAll
    static void unpack() throws IOException {
        Path zip = Path.of(System.getProperty("stubs.zip", "target/mock-erp-stubs.zip"));
        assertThat(zip).as("the build makes it at package").isRegularFile();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).as(entry.getName()).isTrue();
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
            }
        }
        shipped = Sample.in(folder);
    }

    @Test
    void everyStubAnswersAsTheMockAndKeepsTheContract() {
        List<String> different = new ArrayList<>();
        try (MockErp mock = MockErp.start();
                WireMockErp wireMock = WireMockErp.of(folder)) {
            Http stubs = wireMock.http();
            Http erp = mock.http();
            for (Sample sample : inOrder(shipped)) {
                Exchange stub = sample.sendTo(stubs).expect(sample.status());
                Comparison.difference(stub, sample.sendTo(erp), WRITING.contains(sample.operation()))
                        .ifPresent(difference -> different.add(sample + ": " + difference));
            }
        }
        assertThat(shipped).hasSizeGreaterThan(300);
        assertThat(different).isEmpty();
    }

    @Test
    void wireMockTakesEveryOne() {
        try (WireMockErp wireMock = WireMockErp.of(folder)) {
            assertThat(wireMock.stubs()).isEqualTo(shipped.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationOfTheContractHasAStubThatSucceeds(Api api) {
        assertThat(succeeding(shipped)).containsAll(operations(api));
    }

    @Test
    void theContractAloneGivesAStubOfEveryOperationThatKeepsIt(@TempDir Path parent) {
        Path out = parent.resolve("stubs");
        StubFolder.at(out)
                .write(Arrays.stream(Api.values()).map(Stubs::ofContract).toList());
        List<Sample> all = Sample.in(out);
        for (Api api : Api.values()) {
            assertThat(succeeding(all)).containsAll(operations(api));
        }
        try (WireMockErp wireMock = WireMockErp.of(out)) {
            assertThat(wireMock.stubs()).isEqualTo(all.size());
            Http http = wireMock.http();
            all.forEach(sample -> sample.sendTo(http).expect(sample.status()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyApiRefusesWhatIsMalformedOrUnknown(Api api) {
        Set<Integer> statuses = shipped.stream()
                .filter(sample -> sample.api() == api)
                .map(Sample::status)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(statuses).contains(400, 404, 405);
        if (api != Api.SHOXL) {
            // The mock's Shoxl asks nobody who they are.
            assertThat(statuses).contains(401, 403);
        }
    }

    @Test
    void aStaleStubIsFound(@TempDir Path parent) throws IOException {
        Path out = copy(parent.resolve("stubs"));
        // Nobody writes to its products and orders.
        MockErp mock = MockErp.shared();
        Sample price = only(Sample.in(out), "shoxl-getProductInformations-account-and-products-128-70001-");
        Sample order = only(Sample.in(out), "retailnxt-getCustomerOrder-order-of-a-shop-124-");
        replace(out, price, "\"stock\":250", "\"stock\":251");
        replace(out, order, "\"InternalOrderNr\":1002", "\"InternalOrderNr\":\"1002\"");
        try (WireMockErp wireMock = WireMockErp.of(out)) {
            assertThat(Comparison.difference(price.sendTo(wireMock.http()), price.sendTo(mock.http()), false))
                    .hasValueSatisfying(difference -> assertThat(difference).contains("251"));
            assertThatThrownBy(() -> order.sendTo(wireMock.http()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("breaks the contract");
        }
    }

    @Test
    void noSecretOfAProfileStandsInThem() {
        assertThat(shipped)
                .noneSatisfy(sample -> assertThat(sample.mapping().toString())
                        .containsPattern("demo-token|access-token|other-token|c2hvcDpzaG9w"));
        assertThat(shipped)
                .filteredOn(sample -> !sample.body().isEmpty())
                .noneSatisfy(sample -> assertThat(folder.resolve("__files").resolve(sample.body()))
                        .content()
                        .containsPattern("demo-token|access-token|other-token"));
    }

    @Test
    void theSameMockGivesTheSameBytes(@TempDir Path parent) throws IOException {
        Path again = parent.resolve("again");
        try (MockErp mock = MockErp.start()) {
            PackagedStubs.export(mock.baseUrl(), again);
        }
        assertThat(Sample.in(again)).isEqualTo(shipped);
        for (Sample sample : shipped) {
            if (!sample.body().isEmpty()) {
                assertThat(again.resolve("__files").resolve(sample.body()))
                        .hasSameBinaryContentAs(folder.resolve("__files").resolve(sample.body()));
            }
        }
    }

    private static Set<String> succeeding(List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.status() < 300)
                .map(Sample::operation)
                .collect(Collectors.toSet());
    }

    private static List<String> operations(Api api) {
        return Contract.of(api).operations().stream().map(Operation::id).toList();
    }

    private static List<Sample> inOrder(List<Sample> samples) {
        return samples.stream()
                .sorted(Comparator.comparing((Sample sample) -> WRITING.indexOf(sample.operation()))
                        .thenComparing(sample -> sample.status() < 400))
                .toList();
    }

    private static Sample only(List<Sample> samples, String name) {
        assertThat(samples).filteredOn(sample -> sample.file().startsWith(name)).hasSize(1);
        return samples.stream()
                .filter(sample -> sample.file().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Path copy(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to;
    }

    private static void replace(Path out, Sample sample, String text, String with) throws IOException {
        Path body = out.resolve("__files").resolve(sample.body());
        String before = Files.readString(body);
        assertThat(before).contains(text);
        Files.writeString(body, before.replace(text, with));
    }
}
