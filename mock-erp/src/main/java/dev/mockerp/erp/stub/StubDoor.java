package dev.mockerp.erp.stub;

import dev.mockerp.erp.delivery.HeldAnswers;
import dev.mockerp.erp.request.Recording;
import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.Refused;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Substitutes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Answers what a stub matches, and what is asked of WireMock's admin API; all else is left to the ERPs.
 *
 * <p>Names no class of WireMock, lest one be loaded with it.
 */
final class StubDoor implements Substitutes {

    private final AdminSurface admin;
    private final Stubs stubs;
    private final HeldAnswers held;
    private final int mostBytes;
    private final Turns turns = new Turns();

    /** With how large the body of a request can be. */
    StubDoor(AdminSurface admin, Stubs stubs, HeldAnswers held, int mostBytes) {
        this.admin = admin;
        this.stubs = stubs;
        this.held = held;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean areInNewSandboxes() {
        return stubs.areInNewSandboxes();
    }

    @Override
    public @Nullable HttpServletRequest letOn(
            String path, @Nullable ServedApi api, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (api == admin && admin.isServed()) {
            admin.admit(request);
            steer(path.equals(AdminSurface.PATH) ? path + "/" : path, request, response);
            return null;
        }
        StubEngine engine = api == null || api.isRecorded() ? stubs.withStubs() : null;
        return engine == null ? request : answered(path, request, response, engine);
    }

    private void steer(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = body(request);
        if (body.length > mostBytes) {
            throw new Refused(
                    Refusal.Kind.CONTENT_TOO_LARGE,
                    "The body is larger than " + mostBytes + " bytes; see setting limits.body-bytes.");
        }
        AdminCall.answer(path, request, body, stubs.engine(), turns, response, held);
    }

    private @Nullable HttpServletRequest answered(
            String path, HttpServletRequest request, HttpServletResponse response, StubEngine engine)
            throws IOException {
        byte[] body = body(request);
        if (body.length <= mostBytes) {
            Recording.received(body, response);
            if (StubCall.isAnswered(path, request, body, engine, turns, response, held)) {
                return null;
            }
        }
        // If it is too large the ERP says so, when that is its turn.
        return new SeenRequest(request, body);
    }

    /** One byte more than there may be, if there are more. */
    private byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(mostBytes + 1);
        } catch (IOException brokenOff) {
            throw new Refused(Refusal.Kind.INVALID_REQUEST, "The body broke off, or its chunks are malformed.");
        }
    }
}
