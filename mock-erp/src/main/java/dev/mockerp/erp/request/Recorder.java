package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Records what is asked of the ERPs, and what they answer, for somebody who keeps it.
 *
 * <p>This is on the way of every request: it copies what would not be there later, and leaves the rest to the reader.
 */
public final class Recorder {

    private final Clock clock;
    private final int mostBodyBytes;
    private final @Nullable Supplier<Consumer<Exchange>> keepers;

    /**
     * A recorder by that clock.
     *
     * @param mostBodyBytes how much of a body is recorded
     * @param keepers gives, when a request begins, who is then given the exchange, before its client can have seen the
     *     end of the answer; null if nothing is to be recorded
     */
    public Recorder(Clock clock, int mostBodyBytes, @Nullable Supplier<Consumer<Exchange>> keepers) {
        this.clock = clock;
        this.mostBodyBytes = mostBodyBytes;
        this.keepers = keepers;
    }

    /**
     * The answer to write to, which is to be ended; null if requests to that API, or to none, are not recorded.
     *
     * @param judge holds the request against the contract; null if no contract has it
     */
    @Nullable
    RecordedResponse begin(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable ServedApi api,
            @Nullable Operation operation,
            @Nullable Judge judge) {
        return keepers == null || api != null && !api.isRecorded()
                ? null
                : new RecordedResponse(
                        request, response, api, operation, clock.instant(), mostBodyBytes, keepers.get(), judge);
    }
}
