package dev.mockerp.erp.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Why something of the user cannot be taken, in words that speak of it and not of the library that read it. */
public final class Unreadable {

    /** A character is shown in brackets too, with its code in brackets of its own. */
    private static final Pattern OF_THE_PARSER = Pattern.compile(" \\(code [^)]*\\)| \\((?!'|code ).*");

    private Unreadable() {}

    /** What to say behind "cannot be read". */
    public static String reason(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "this user may not read it";
        }
        return Files.isDirectory(file) ? "it is a folder" : String.valueOf(failure.getMessage());
    }

    /** What to say behind "not JSON": what is wrong, and in which line and column. */
    public static String reason(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        return what(failure) + (at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr()));
    }

    /** What is wrong with some JSON. */
    public static String what(JacksonException failure) {
        String message = failure.getOriginalMessage().lines().findFirst().orElse("malformed");
        return OF_THE_PARSER.matcher(message).replaceAll("");
    }
}
