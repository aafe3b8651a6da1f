package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records what is asked of the ERPs, and what they answer, for somebody who keeps it.
 *
 * <p>This is on the way of every request: it copies what would not be there later, and leaves the rest to the reader.
 */
public final class Recorder {

    private final Clock clock;
    private final int mostBodyBytes;
    private final @Nullable Consumer<Exchange> keeper;

    /**
     * A recorder of that time.
     *
     * @param mostBodyBytes how much of a body is recorded
     * @param keeper is given each exchange, before the last of the answer is sent; null if nothing is to be recorded
     */
    public Recorder(Clock clock, int mostBodyBytes, @Nullable Consumer<Exchange> keeper) {
        this.clock = clock;
        this.mostBodyBytes = mostBodyBytes;
        this.keeper = keeper;
    }

    /** Whether requests to that API, or to none, are recorded. */
    boolean records(@Nullable ServedApi api) {
        return keeper != null && (api == null || api.isRecorded());
    }

    RecordedResponse begin(HttpServletResponse response) {
        return new RecordedResponse(response, clock.instant(), mostBodyBytes);
    }

    void end(
            HttpServletRequest request,
            RecordedResponse response,
            @Nullable ServedApi api,
            @Nullable Operation operation) {
        if (keeper == null) {
            return;
        }
        String query = request.getQueryString();
        keeper.accept(new Exchange(
                response.at(),
                response.nanoseconds(),
                request.getMethod(),
                request.getRequestURI(),
                query == null ? null : Credentials.withoutIn(query),
                request.getProtocol(),
                api,
                operation,
                HeaderLines.of(request),
                response.requestBody(),
                response.getStatus(),
                HeaderLines.of(response),
                request.getMethod().equals("HEAD") ? null : response.responseBody(),
                response.refusal()));
    }
}
