package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and what was answered, without any credential.
 *
 * @param at when the request came, by the clock of the mock
 * @param nanoseconds from then until the answer was given to the server to be sent
 * @param path as it came, with its escapes
 * @param query as it came, without the question mark; null if there was none
 * @param protocol such as {@code HTTP/1.1}
 * @param api the one whose paths these are; null if none has such
 * @param operation null if the contract has no such path or the path no such method
 * @param requestBody null if the request had none, or was refused before it was read
 * @param status 0 if the connection was closed without an answer
 * @param responseHeaders those that the mock gives; the server adds what the connection needs
 * @param responseBody null if there was none
 * @param refusal why the mock said no; null if it did not
 * @param broken what the request breaks in the contract; null if nobody held it against one
 * @param stub what answered in place of the ERP; null if the ERP did itself
 * @param applied what was done to it on demand; mostly nothing
 */
public record Exchange(
        Instant at,
        long nanoseconds,
        String method,
        String path,
        @Nullable String query,
        String protocol,
        @Nullable ServedApi api,
        @Nullable Operation operation,
        HeaderLines requestHeaders,
        @Nullable Content requestBody,
        int status,
        HeaderLines responseHeaders,
        @Nullable Content responseBody,
        @Nullable Refusal refusal,
        @Nullable List<Violation> broken,
        @Nullable Stub stub,
        List<Applied> applied) {

    /**
     * What was done to a request that the ERP itself would not have done.
     *
     * @param fault the id of the fault that did it; null where the request itself asked for it
     * @param kinds what it did, in words of the control contract
     */
    public record Applied(@Nullable Long fault, List<String> kinds) {}

    /**
     * A stub that answered.
     *
     * @param name null if it has none
     * @param fault how it broke the connection; null if it did not
     */
    public record Stub(
            String id, @Nullable String name, @Nullable String fault) {}

    /** What the contracts know of the path: that without a sandbox. */
    public String pathInSandbox() {
        return SandboxAddress.of(path).path();
    }

    /**
     * A body, of which the beginning is kept.
     *
     * @param kept the first bytes, or all; not to be changed
     * @param length how many bytes there were
     */
    public record Content(byte[] kept, long length) {

        /** That body, cut to so many bytes; null if it is empty. */
        static @Nullable Content of(byte[] body, int most) {
            if (body.length == 0) {
                return null;
            }
            return new Content(body.length <= most ? body : Arrays.copyOf(body, most), body.length);
        }

        /** Whether not all of it is kept. */
        public boolean isCut() {
            return kept.length < length;
        }
    }
}
