package dev.mockerp.erp.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockReadingTest {

    private static final Instant REAL = Instant.parse("2026-03-02T09:15:30.123Z");

    @ParameterizedTest
    @CsvSource({
        "running, 2026-03-02T09:15:30.123Z, running",
        "PT36H, 2026-03-03T21:15:30.123Z, PT36H",
        "P1DT1M, 2026-03-03T09:16:30.123Z, PT24H1M",
        "-P1D, 2026-03-01T09:15:30.123Z, PT-24H",
        "PT0S, 2026-03-02T09:15:30.123Z, running",
        "2025-12-31T23:59:59Z, 2025-12-31T23:59:59Z, 2025-12-31T23:59:59Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z"
    })
    void aClockGoesAsItIsSet(String text, Instant shown, String printed) {
        assertThat(ClockReading.of(text)).isNotNull().satisfies(reading -> {
            assertThat(reading.at(REAL)).isEqualTo(shown);
            assertThat(reading).hasToString(printed);
            assertThat(ClockReading.of(reading.toString())).isEqualTo(reading);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "stopped",
                "P1Y",
                "PT99999999999999999999H",
                "P40000D",
                "2026-03-02",
                "2026-03-02T09:15:30",
                "2026-13-02T09:15:30Z",
                "10000-01-01T00:00:00Z",
                "-0044-03-15T12:00:00Z"
            })
    void whatSaysNeitherIsNone(String text) {
        assertThat(ClockReading.of(text)).isNull();
    }

    @Test
    void theShiftIsBoundedSoThatEveryTimeCanBeWritten() {
        assertThat(ClockReading.of("P36525D")).isNotNull();
        assertThat(ClockReading.of("-P36526D")).isNull();
    }
}
