package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import dev.mockerp.contract.fault.Request;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a request against its contract that the ERP itself is not asked, so that the journal can say what it breaks. */
final class Judge {

    private static final byte[] NO_BODY = {};

    private final ContractCheck check;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final String path;
    private final Routes.Match match;

    /** For a request to an operation, in its sandbox. */
    Judge(
            ContractCheck check,
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Routes.Match match) {
        this.check = check;
        this.request = request;
        this.response = response;
        this.path = path;
        this.match = match;
    }

    /** Everything that it breaks, if that was its body. */
    List<Violation> broken(byte @Nullable [] body) {
        Operation operation = Objects.requireNonNull(match.operation());
        String query = request.getQueryString();
        Request sent = new Request(
                operation,
                query == null ? path : path + "?" + query,
                ResentRequest.headers(request),
                body == null ? NO_BODY : body);
        try {
            check.checked(new ResentRequest(request, sent), response, path, match);
            return List.of();
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return refusal.violations().isEmpty() ? List.of(asViolation(refusal)) : refusal.violations();
        }
    }

    /** A refusal of the whole request. */
    private static Violation asViolation(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNAUTHORIZED, FORBIDDEN ->
                new Violation("header", "Authorization", "credentials", null, null, refusal.message());
            case NOT_FOUND -> new Violation("path", "", "path", null, null, refusal.message());
            default -> new Violation("body", "", "body", null, null, refusal.message());
        };
    }
}
