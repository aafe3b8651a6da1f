package dev.mockerp.verify.profile;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads how to reach the ERP, and how long to wait for it. */
final class ConnectionReader {

    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(3600);
    private static final int FASTEST = 10_000;

    private final Section profile;
    private final Path folder;

    /** Paths start from {@code folder}. */
    ConnectionReader(Section profile, Path folder) {
        this.profile = profile;
        this.folder = folder;
    }

    Profile.Connection read() {
        Section tls = profile.section("tls");
        Section timeouts = profile.section("timeouts");
        if (tls.has("clientCertPassword") && !tls.has("clientCert")) {
            tls.problem("clientCertPassword", "belongs to a clientCert, and there is none");
        }
        return new Profile.Connection(
                file(tls, "caFile"),
                file(tls, "clientCert"),
                tls.text("clientCertPassword").orElse(null),
                profile.value("proxy", Address.PROXY, Address::proxy).orElse(null),
                wait(timeouts, "connectSeconds", 5),
                wait(timeouts, "answerSeconds", 10),
                profile.value("requestsPerSecond", "a whole number from 0 (no limit) to " + FASTEST, rate())
                        .orElse(0));
    }

    /** The longest wait until a difference must have healed. */
    Duration settle() {
        return profile.value("settleSeconds", "a number of seconds from 0 to 3600", seconds(BigDecimal.ZERO))
                .orElse(Duration.ofSeconds(5));
    }

    /** What is sent with every request. */
    Map<String, String> headers() {
        Map<String, String> headers = profile.pairs("headers");
        headers.forEach((name, value) -> {
            if (!HeaderText.NAME.allows(name)) {
                profile.problem("headers", "has a name that is not " + HeaderText.NAME.demand() + ": " + name.strip());
            }
            if (!HeaderText.VALUE.allows(value)) {
                profile.problem(
                        "headers", "has a value that is not " + HeaderText.VALUE.demand() + ": " + name.strip());
            }
        });
        return headers;
    }

    private @Nullable String file(Section tls, String name) {
        Optional<Path> path = tls.value(name, "the path of a file", folder::resolve);
        path.filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
                .ifPresent(file -> tls.problem(
                        name, "names a file that cannot be read; its path starts from the folder of the profile"));
        return path.map(file -> file.normalize().toString()).orElse(null);
    }

    private static Duration wait(Section timeouts, String name, int standard) {
        return timeouts.value(name, "a number of seconds above 0, up to 3600", seconds(new BigDecimal("0.001")))
                .orElse(Duration.ofSeconds(standard));
    }

    private static Function<String, Duration> seconds(BigDecimal least) {
        return text -> {
            BigDecimal seconds = new BigDecimal(text);
            if (seconds.compareTo(least) < 0 || seconds.compareTo(LONGEST_SECONDS) > 0) {
                throw new IllegalArgumentException();
            }
            return Duration.ofMillis(seconds.movePointRight(3).longValue());
        };
    }

    private static Function<String, Integer> rate() {
        return text -> {
            int rate = Integer.parseInt(text);
            if (rate < 0 || rate > FASTEST) {
                throw new IllegalArgumentException();
            }
            return rate;
        };
    }
}
