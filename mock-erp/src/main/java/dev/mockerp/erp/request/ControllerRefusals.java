package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** Turns whatever a controller throws into a refusal, so that controllers neither catch nor build answers of "no". */
public final class ControllerRefusals implements HandlerExceptionResolver {

    private static final Log LOG = LogFactory.getLog(ControllerRefusals.class);

    private final RefusalWriter writer;

    /** With the writer of all refusals. */
    public ControllerRefusals(RefusalWriter writer) {
        this.writer = writer;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            // Nobody is there any more who could be told.
            return new ModelAndView();
        }
        try {
            writer.write(CurrentApi.of(request), refusal(thrown), response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the client is told of it; what is not the client's fault is logged. */
    static Refusal refusal(Exception thrown) {
        if (thrown instanceof Refused refused) {
            return refused.refusal();
        }
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            // The contract let it pass and the binding does not: still the client's body, but a gap of ours.
            LOG.warn("the contract let a body pass that does not bind", unreadable);
            return Refusal.of(Refusal.Kind.INVALID_REQUEST, "The body does not fit the operation.");
        }
        LOG.error("a request failed", thrown);
        return Refusal.of(Refusal.Kind.INTERNAL, "The mock failed; its log says why.");
    }
}
