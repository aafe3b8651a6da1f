package dev.mockerp.erp.sandbox;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.SandboxDoor;
import dev.mockerp.erp.setting.Settings;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sandboxes there are. One is made when a request first names it, and forgotten when it has long not been named. */
public final class Sandboxes implements SandboxDoor {

    /** The sandbox of requests that name none. It is never forgotten. */
    public static final String DEFAULT = "default";

    private final Blueprint blueprint;
    private final SharedBase shared;
    private final InstantSource time;
    private final int most;
    private final long timeToLive;
    private volatile @Nullable Sandbox main;
    private final Map<String, Sandbox> named = new ConcurrentHashMap<>();

    /**
     * None yet.
     *
     * @param time tells when a sandbox was last used
     */
    Sandboxes(Blueprint blueprint, SharedBase shared, Settings settings, InstantSource time) {
        this.blueprint = blueprint;
        this.shared = shared;
        this.time = time;
        this.most = settings.number("sandboxes.most");
        this.timeToLive = settings.number("sandboxes.time-to-live") * 1000L;
    }

    /** Makes the default one, once everything is declared that a sandbox has. */
    void open() {
        main = new Sandbox(DEFAULT, blueprint.state(), time);
    }

    @Override
    public Stay enter(@Nullable String name) {
        Sandbox sandbox = sandbox(name);
        while (!sandbox.enter()) {
            named.remove(sandbox.name(), sandbox);
            sandbox = sandbox(name);
        }
        return visit(sandbox);
    }

    @Override
    public boolean has(String name) {
        return name.equals(DEFAULT) || named.containsKey(name);
    }

    /** Lets the request on this thread see a sandbox that it is in as it is now. */
    Visit visit(Sandbox sandbox) {
        SandboxState state = sandbox.state();
        Base own = state.base();
        return new Visit(sandbox, state, own == null ? shared.base() : own).begin();
    }

    private Sandbox sandbox(@Nullable String name) {
        if (name == null || name.equals(DEFAULT)) {
            return main();
        }
        Sandbox known = named.get(name);
        return known == null ? make(name) : known;
    }

    private Sandbox main() {
        Sandbox opened = main;
        if (opened == null) {
            throw new IllegalStateException("the sandboxes are not open yet");
        }
        return opened;
    }

    private synchronized Sandbox make(String name) {
        forgetUnused();
        if (named.size() >= most && !named.containsKey(name)) {
            throw new Refused(Refusal.of(
                    Refusal.Kind.TOO_MANY_REQUESTS,
                    "There are " + most + " sandboxes, and no more can be made until one is forgotten; see settings "
                            + "sandboxes.most and sandboxes.time-to-live.",
                    "Retry-After",
                    String.valueOf(secondsUntilOneGoes())));
        }
        return named.computeIfAbsent(name, made -> new Sandbox(made, blueprint.state(), time));
    }

    private void forgetUnused() {
        long then = time.millis() - timeToLive;
        named.values().removeIf(sandbox -> sandbox.forgetUnlessUsedSince(then));
    }

    private long secondsUntilOneGoes() {
        long oldest = named.values().stream().mapToLong(Sandbox::lastUsed).min().orElse(0);
        return Math.max(1, (oldest + timeToLive - time.millis() + 999) / 1000);
    }

    /** All there are, the default one first, the others by name. */
    public List<SandboxSummary> all() {
        forgetUnused();
        return Stream.concat(Stream.of(main()), named.values().stream().sorted(Comparator.comparing(Sandbox::name)))
                .map(Sandbox::summary)
                .toList();
    }

    /**
     * Forgets a sandbox, so that the next request that names it finds it as new. It need not be there.
     *
     * @throws Refused if it is the default one
     */
    public void forget(String name) {
        if (name.equals(DEFAULT)) {
            throw new Refused(
                    Refusal.Kind.CONFLICT, "The sandbox " + DEFAULT + " is never forgotten; it can be reset.");
        }
        named.remove(name);
    }

    /** What the sandboxes have of a kind, without making it for those that did not need it yet. */
    public <T> List<T> existing(PerSandbox<T> kind) {
        return Stream.concat(Stream.of(main()), named.values().stream())
                .map(sandbox -> kind.existing(sandbox.state()))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How many bytes of fixtures requests brought to other sandboxes than that one. */
    long bytesFromRequestsBeside(Sandbox one) {
        return Stream.concat(Stream.of(main()), named.values().stream())
                .filter(sandbox -> sandbox != one)
                .mapToLong(sandbox -> sandbox.state().bytesFromRequests())
                .sum();
    }
}
