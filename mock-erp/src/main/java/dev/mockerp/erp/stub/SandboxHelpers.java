package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Strings;
import com.github.tomakehurst.wiremock.extension.TemplateHelperProviderExtension;
import com.github.tomakehurst.wiremock.extension.responsetemplating.helpers.HelperUtils;
import com.github.tomakehurst.wiremock.extension.responsetemplating.helpers.WireMockHelpers;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import wiremock.com.github.jknack.handlebars.Helper;
import wiremock.com.github.jknack.handlebars.Options;

/**
 * What templates know of time and chance: the clock and the seed of the sandbox, in place of the machine's. Parameters are
 * those of WireMock's helpers of the same names, which let nobody choose where they draw from.
 */
final class SandboxHelpers implements TemplateHelperProviderExtension {

    private final Clock clock;
    private final Random random;

    SandboxHelpers(Clock clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public String getName() {
        return "mock-erp-helpers";
    }

    @Override
    public Map<String, Helper<?>> provideTemplateHelpers() {
        Map<String, Helper<Object>> helpers = Map.of(
                "now", (context, options) -> date(null, options),
                "date", this::date,
                "randomValue", (context, options) -> value(options),
                "randomInt", (context, options) -> integer(options),
                "randomDecimal", (context, options) -> decimal(options),
                "pickRandom", this::pick);
        return Map.copyOf(helpers);
    }

    private Object date(@Nullable Object given, Options options) throws IOException {
        return WireMockHelpers.date.apply(given instanceof Date ? given : Date.from(clock.instant()), options);
    }

    private String value(Options options) {
        int length = options.hash("length", 36);
        String type = options.hash("type", "ALPHANUMERIC");
        String value = switch (type) {
            case "ALPHANUMERIC" -> text(length, 0, 0, true, true);
            case "ALPHABETIC" -> text(length, 0, 0, true, false);
            case "NUMERIC" -> text(length, 0, 0, false, true);
            case "ALPHANUMERIC_AND_SYMBOLS" -> text(length, 33, 126, false, false);
            case "UUID" -> StubChance.id(random).toString();
            case "HEXADECIMAL" -> Strings.random(length, 0, 16, false, false, "ABCDEF0123456789".toCharArray(), random);
            default -> text(length, 32, 127, false, false);
        };
        boolean uppercase = options.hash("uppercase", false);
        return uppercase ? value.toUpperCase(Locale.ROOT) : value.toLowerCase(Locale.ROOT);
    }

    private String text(int length, int start, int end, boolean letters, boolean digits) {
        return Strings.random(length, start, end, letters, digits, null, random);
    }

    private int integer(Options options) {
        return random.nextInt(
                HelperUtils.coerceToInt(options.hash("lower", Integer.MIN_VALUE)),
                HelperUtils.coerceToInt(options.hash("upper", Integer.MAX_VALUE)));
    }

    private double decimal(Options options) {
        return random.nextDouble(
                HelperUtils.coerceToDouble(options.hash("lower", Double.MIN_VALUE)),
                HelperUtils.coerceToDouble(options.hash("upper", Double.MAX_VALUE)));
    }

    private Object pick(@Nullable Object context, Options options) throws IOException {
        if (context == null) {
            return WireMockHelpers.pickRandom.apply(null, options);
        }
        List<Object> values = new ArrayList<>();
        if (context instanceof Iterable<?> several) {
            several.forEach(values::add);
        } else {
            values.add(context);
            values.addAll(Arrays.asList(options.params));
        }
        int count = options.hash("count", 0);
        if (count <= 0) {
            return values.get(random.nextInt(values.size()));
        }
        Collections.shuffle(values, random);
        return values.subList(0, Math.min(count, values.size()));
    }
}
