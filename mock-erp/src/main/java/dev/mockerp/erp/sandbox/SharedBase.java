package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistake;
import dev.mockerp.erp.fixture.FixtureMistakes;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What follows from the fixtures of the start, or of the last good edit since; all sandboxes have it that replaced none. */
public final class SharedBase {

    private final Supplier<FixtureFiles> files;
    private final Blueprint blueprint;
    private volatile @Nullable Base base;
    private volatile List<FixtureMistake> mistakes = List.of();

    /**
     * Not read yet.
     *
     * @param files gives the fixture files as they are now
     */
    SharedBase(Supplier<FixtureFiles> files, Blueprint blueprint) {
        this.files = files;
        this.blueprint = blueprint;
    }

    Base base() {
        Base made = base;
        if (made == null) {
            throw new IllegalStateException("the fixtures are not read yet");
        }
        return made;
    }

    /** What is wrong with the files as they are now, so that an earlier state of them still counts; else nothing. */
    public List<FixtureMistake> mistakes() {
        return mistakes;
    }

    /**
     * Takes the files as they are now, or leaves everything as it was.
     *
     * @throws FixtureMistakes if they cannot be taken
     */
    synchronized void read() {
        try {
            base = blueprint.base(files.get(), base);
            mistakes = List.of();
        } catch (FixtureMistakes wrong) {
            mistakes = wrong.all();
            throw wrong;
        }
    }
}
