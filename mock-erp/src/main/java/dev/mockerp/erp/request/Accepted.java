package dev.mockerp.erp.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;

/** What a caller takes of that with which an operation can answer. */
public final class Accepted {

    private Accepted() {}

    /**
     * The media type that the caller likes best, and of several such the one that is offered first; null if none will do.
     *
     * <p>Without a header {@code Accept}, or with an empty one, anything will do.
     *
     * @param offered at least one media type, without parameters
     */
    public static @Nullable String of(HttpServletRequest request, List<String> offered) {
        String preferred = offered.get(0);
        Enumeration<String> headers = request.getHeaders("Accept");
        if (!headers.hasMoreElements()) {
            return preferred;
        }
        String accept = String.join(", ", Collections.list(headers));
        return accept.isBlank() || accept.equals("*/*") || accept.equals(preferred) ? preferred : best(accept, offered);
    }

    private static @Nullable String best(String accept, List<String> offered) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            String best = null;
            double highest = 0;
            for (String candidate : offered) {
                double quality = quality(MediaType.parseMediaType(candidate), ranges);
                if (quality > highest) {
                    best = candidate;
                    highest = quality;
                }
            }
            return best;
        } catch (InvalidMimeTypeException | InvalidMediaTypeException malformed) {
            return null;
        }
    }

    /** The most specific range decides: {@code application/json;q=0} is a no beside any {@code *}. */
    private static double quality(MediaType offered, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(offered))
                .max(Comparator.comparing((MediaType range) -> !range.isWildcardType())
                        .thenComparing(range -> !range.isWildcardSubtype()))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }
}
