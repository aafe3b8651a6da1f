package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.ClientError;
import com.github.tomakehurst.wiremock.common.Errors;
import java.util.stream.Collectors;

/** What WireMock says is wrong, in words. */
final class Reason {

    private static final int LONGEST = 500;

    private Reason() {}

    static String of(RuntimeException thrown) {
        String reason = thrown instanceof ClientError error
                ? error.getErrors().getErrors().stream().map(Reason::of).collect(Collectors.joining("\n"))
                : String.valueOf(thrown.getMessage());
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }

    private static String of(Errors.Error error) {
        return error.getDetail() == null ? error.getTitle() : error.getDetail();
    }
}
