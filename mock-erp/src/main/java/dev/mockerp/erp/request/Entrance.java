package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests into the sandboxes that they name, and decides which of them may bring one into being: not those that
 * are refused for their path or their sender, or else any web page could use up the number of sandboxes.
 */
final class Entrance {

    private final SandboxDoor sandboxes;
    private final Substitutes substitutes;

    Entrance(SandboxDoor sandboxes, Substitutes substitutes) {
        this.sandboxes = sandboxes;
        this.substitutes = substitutes;
    }

    /**
     * Begins a request in its sandbox.
     *
     * @param api the one whose paths these are; null if none has such
     * @param match null if no contract has the path
     * @throws Refused if it names no sandbox, or one that is not there and that it does not bring into being
     */
    SandboxDoor.Stay enter(
            HttpServletRequest request, SandboxAddress address, @Nullable ServedApi api, Routes.@Nullable Match match) {
        String name = address.sandbox(request);
        if (name == null || sandboxes.has(name)) {
            return sandboxes.enter(name);
        }
        if (api != null && !api.isRecorded()) {
            boolean opens = api.opensSandbox(match == null ? null : match.operation(), request::getHeader);
            // What is refused or looks at no sandbox leaves no trace in the one that is always there.
            return sandboxes.enter(opens ? name : null);
        }
        if (match == null && !substitutes.areInNewSandboxes()) {
            throw new Refused(Refusal.Kind.UNKNOWN_PATH, "No contract has that path.");
        }
        return sandboxes.enter(name);
    }
}
