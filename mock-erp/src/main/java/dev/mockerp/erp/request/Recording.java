package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What others than the gate know of an exchange, and when it ends; nothing of it matters if the exchange is not recorded. */
public final class Recording {

    private Recording() {}

    /** Notes the body of the request as it was read. */
    public static void received(byte[] body, HttpServletResponse response) {
        RecordedResponse.received(body, response);
    }

    /** Notes what a part of the request at hand breaks in the contract, if the request as a whole is not refused for it. */
    public static void broken(List<Violation> violations, int most) {
        HttpServletResponse response =
                RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        ? attributes.getResponse()
                        : null;
        RecordedResponse recorded = response == null ? null : RecordedResponse.behind(response);
        if (recorded != null) {
            recorded.broken(violations, most);
        }
    }

    /** Notes the stub that answers in place of the ERP. */
    public static void answeredBy(Exchange.Stub stub, HttpServletResponse response) {
        RecordedResponse recorded = RecordedResponse.behind(response);
        if (recorded != null) {
            recorded.answeredBy(stub);
        }
    }

    /** Says that the answer is written later, by whoever then calls {@link #end}. */
    public static void hold(HttpServletResponse response) {
        RecordedResponse recorded = RecordedResponse.behind(response);
        if (recorded != null) {
            recorded.hold();
        }
    }

    /** Says that no more is written than was, before the client can have seen it. */
    public static void end(HttpServletResponse response) {
        RecordedResponse recorded = RecordedResponse.behind(response);
        if (recorded != null) {
            recorded.end();
        }
    }
}
