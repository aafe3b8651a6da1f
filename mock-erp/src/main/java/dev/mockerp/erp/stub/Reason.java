package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.ClientError;
import com.github.tomakehurst.wiremock.common.Errors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What WireMock says is wrong, in words. */
final class Reason {

    private static final int LONGEST = 500;
    private static final Pattern CLASS_BEFORE = Pattern.compile("^[\\w.$]+(Exception|Error): ");

    private Reason() {}

    static String of(Throwable thrown) {
        String reason = thrown instanceof ClientError error
                ? error.getErrors().getErrors().stream().map(Reason::of).collect(Collectors.joining("\n"))
                : plain(thrown);
        return reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
    }

    /** Where WireMock did not expect that something is missing, its reason speaks of its inside. */
    private static String plain(Throwable thrown) {
        if (thrown instanceof Error) {
            return "it takes more " + (thrown instanceof StackOverflowError ? "depth" : "memory") + " than there is";
        }
        String message = thrown.getMessage();
        if (message == null || thrown instanceof NullPointerException || thrown instanceof ClassCastException) {
            return "something that it needs is missing, or of another kind";
        }
        return CLASS_BEFORE
                .matcher(message)
                .replaceFirst("")
                .lines()
                .filter(line -> !line.startsWith("\tat "))
                .collect(Collectors.joining("\n"));
    }

    private static String of(Errors.Error error) {
        return error.getDetail() == null ? error.getTitle() : error.getDetail();
    }
}
