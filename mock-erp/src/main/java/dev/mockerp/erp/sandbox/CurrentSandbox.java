package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.fixture.FixtureFile;
import dev.mockerp.erp.fixture.FixtureFiles;
import dev.mockerp.erp.fixture.FixtureMistakes;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.setting.Settings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The sandbox which the request at hand is for, to steer it. */
public final class CurrentSandbox {

    private final Blueprint blueprint;
    private final SharedBase shared;
    private final Sandboxes sandboxes;
    private final long mostBytes;
    private final int mostViolations;

    CurrentSandbox(Blueprint blueprint, SharedBase shared, Sandboxes sandboxes, Settings settings) {
        this.blueprint = blueprint;
        this.shared = shared;
        this.sandboxes = sandboxes;
        this.mostBytes = settings.number("sandboxes.fixture-bytes");
        this.mostViolations = settings.number("limits.violations");
    }

    /** Puts it back to the fixtures of all: what was written, replaced and set in it is gone. */
    public void reset() {
        Sandbox sandbox = Visit.current().sandbox();
        sandbox.reset(blueprint.state());
        sandboxes.visit(sandbox);
    }

    /** The fixture files that it has. */
    public FixtureFiles fixtures() {
        return Visit.current().base().files();
    }

    /** What its fixtures speak of and others of them lack, where that may be: the first of many. */
    public List<String> warnings() {
        return Visit.current().base().warnings().first();
    }

    /**
     * Replaces fixture files in it, all of them or none. What was written over one of them is gone.
     *
     * @throws Refused with everything that is wrong with them, or if requests have brought too many bytes of fixtures to
     *     all sandboxes
     */
    public void replace(List<FixtureFile> files) {
        try {
            replace(Visit.current().sandbox(), files);
        } catch (FixtureMistakes wrong) {
            Set<String> brought = files.stream().map(FixtureFile::name).collect(Collectors.toSet());
            throw RefusedFixtures.with(wrong, brought, mostViolations);
        }
    }

    /** One at a time: what is being made takes far more memory than the files. */
    private synchronized void replace(Sandbox sandbox, List<FixtureFile> files) {
        long others = sandboxes.bytesFromRequestsBeside(sandbox);
        sandbox.replace(files, before -> base(before, files, others));
        sandboxes.visit(sandbox);
    }

    private Base base(SandboxState before, List<FixtureFile> files, long others) {
        Base base = before.base() == null ? shared.base() : before.base();
        FixtureFiles merged = base.files().with(files);
        if (others + merged.bytesFromRequests() > mostBytes) {
            throw new Refused(
                    Refusal.Kind.TOO_MANY_REQUESTS,
                    "The fixtures that requests brought to all sandboxes take more than " + mostBytes
                            + " bytes; reset or forget some, or see setting sandboxes.fixture-bytes.");
        }
        return blueprint.base(merged, base);
    }
}
