package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which headers a request carries in the end. */
final class RequestHeaders {

    private RequestHeaders() {}

    /** Those of the profile and of the request; the request's win, whatever the case of the name. */
    static SortedMap<String, String> of(Profile profile, Map<String, String> own) {
        SortedMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(own);
        profile.headers().forEach(headers::putIfAbsent);
        return headers;
    }
}
