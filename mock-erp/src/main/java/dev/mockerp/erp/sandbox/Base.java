package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.company.Coherence;
import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistake;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.fixture.Fixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Everything that follows from the same fixtures. Does not change once it is made. */
final class Base {

    private final FixtureFiles files;
    private final long number;
    private final @Nullable Object[] values;
    private final List<Set<String>> used = new ArrayList<>();
    private Coherence.Warnings warnings = new Coherence.Warnings(List.of(), 0);

    private Base(FixtureFiles files, long number, int size) {
        this.files = files;
        this.number = number;
        this.values = new Object[size];
    }

    /**
     * Makes all values of those files; takes over the ones that no file has changed of.
     *
     * @param kinds in an order in which each is made of earlier ones only
     * @param number higher than that of every base before
     * @param before a base whose values can be taken over, if there is one
     * @throws FixtureMistakes with everything that is wrong with the files
     */
    static Base make(
            List<FromFixtures<?>> kinds, FixtureFiles files, long number, @Nullable Base before, JsonMapper json) {
        Base base = new Base(files, number, kinds.size());
        Set<String> changed = before == null ? Set.copyOf(FixtureFiles.NAMES) : files.changedSince(before.files);
        Set<FixtureMistake> mistakes = new LinkedHashSet<>();
        for (int slot = 0; slot < kinds.size(); slot++) {
            if (before != null && Collections.disjoint(before.used.get(slot), changed)) {
                base.values[slot] = before.values[slot];
                base.used.add(before.used.get(slot));
                continue;
            }
            Making making = new Making(base, new Fixtures(files, json));
            try {
                Object value = kinds.get(slot).make(making);
                making.fixtures().refuseIfAny();
                base.values[slot] = value;
            } catch (FixtureMistakes wrong) {
                mistakes.addAll(wrong.all());
            }
            base.used.add(making.used());
        }
        if (!mistakes.isEmpty()) {
            throw new FixtureMistakes(List.copyOf(mistakes));
        }
        base.warnings = Coherence.check(base.parts(), files);
        return base;
    }

    FixtureFiles files() {
        return files;
    }

    long number() {
        return number;
    }

    /** What the files speak of and others lack, where that may be. */
    Coherence.Warnings warnings() {
        return warnings;
    }

    /** The value of a kind; ends the making of what needs one that could not be made. */
    Object value(int slot) {
        Object value = values[slot];
        if (value == null) {
            throw new FixtureMistakes(List.of());
        }
        return value;
    }

    Set<String> used(int slot) {
        return used.get(slot);
    }

    private List<CompanyPart> parts() {
        return Arrays.stream(values)
                .filter(CompanyPart.class::isInstance)
                .map(CompanyPart.class::cast)
                .toList();
    }
}
