package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.admin.NotFoundException;
import com.github.tomakehurst.wiremock.common.ClientError;
import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.security.NotAuthorisedException;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What WireMock says is wrong, in words. */
final class Reason {

    private static final int LONGEST = 500;
    private static final String NO_FILE = "a file of it is not there, not below __files, or cannot be read";
    private static final Pattern JSON_SOURCE =
            Pattern.compile("(?s)\\s*at \\[Source: .*?; line: (\\d+), column: (\\d+)]");
    private static final Pattern TEMPLATE_NAME = Pattern.compile("inline@[a-z0-9]+:");
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
        if (isAboutFile(thrown)) {
            return NO_FILE;
        }
        String message = thrown.getMessage();
        if (message == null || thrown instanceof NullPointerException || thrown instanceof ClassCastException) {
            return "something that it needs is missing, or of another kind";
        }
        String plain = CLASS_BEFORE.matcher(message).replaceFirst("");
        plain = JSON_SOURCE.matcher(plain).replaceAll(" (line $1, column $2)");
        return TEMPLATE_NAME
                .matcher(plain)
                .replaceAll("")
                .lines()
                .filter(line -> !line.startsWith("\tat "))
                .collect(Collectors.joining(" "));
    }

    /** What WireMock says of files has the paths of this machine. */
    private static boolean isAboutFile(Throwable thrown) {
        return thrown instanceof NotAuthorisedException
                || thrown instanceof NotFoundException
                || thrown instanceof IOException
                || thrown.getCause() instanceof IOException;
    }

    private static String of(Errors.Error error) {
        return error.getDetail() == null ? error.getTitle() : error.getDetail();
    }
}
