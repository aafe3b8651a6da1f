package dev.mockerp.verify.pact;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates and times by the formats of pacts, which are those of Java; read as leniently as Pact does. */
final class DateFormats {

    private static final Map<String, String> USUAL = Map.of(
            "date", "yyyy-MM-dd",
            "time", "HH:mm:ss",
            "timestamp", "yyyy-MM-dd HH:mm:ssZZZZZ");

    private DateFormats() {}

    /** Whether it is a format; an empty text stands for the usual one. */
    static boolean isKnown(String kind, String format) {
        return older(kind, format) != null || kind.equals("timestamp") && newer(kind, format) != null;
    }

    /** Whether the text is of that format. */
    static boolean fits(String kind, String format, String text) {
        DateTimeFormatter newer = kind.equals("timestamp") ? newer(kind, format) : null;
        if (newer != null) {
            try {
                newer.parse(text);
                return true;
            } catch (DateTimeException e) {
                // The other way of reading it may do.
            }
        }
        return isRead(older(kind, format), text) || isRead(older(kind, withIsoZone(format)), text);
    }

    /** The zone of RFC 822 may also be written as Z; not what is quoted, which is not of the format. */
    private static String withIsoZone(String format) {
        StringBuilder text = new StringBuilder();
        boolean isQuoted = false;
        for (char letter : format.toCharArray()) {
            isQuoted ^= letter == '\'';
            text.append(letter == 'Z' && !isQuoted ? "XX" : String.valueOf(letter));
        }
        return text.toString();
    }

    private static boolean isRead(@Nullable SimpleDateFormat format, String text) {
        if (format == null) {
            return false;
        }
        ParsePosition position = new ParsePosition(0);
        Date date = format.parse(text, position);
        return date != null && position.getIndex() == text.length();
    }

    private static @Nullable SimpleDateFormat older(String kind, String format) {
        try {
            return new SimpleDateFormat(format.isEmpty() ? USUAL.getOrDefault(kind, "") : format, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable DateTimeFormatter newer(String kind, String format) {
        try {
            return DateTimeFormatter.ofPattern(format.isEmpty() ? USUAL.getOrDefault(kind, "") : format, Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
