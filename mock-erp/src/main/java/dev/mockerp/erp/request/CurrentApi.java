package dev.mockerp.erp.request;

import jakarta.servlet.ServletRequest;
import org.jspecify.annotations.Nullable;

/** Remembers with a request which API it is for, so that a later refusal finds its dialect. */
final class CurrentApi {

    private static final String ATTRIBUTE = CurrentApi.class.getName();

    private CurrentApi() {}

    static void set(ServletRequest request, ServedApi api) {
        request.setAttribute(ATTRIBUTE, api);
    }

    static @Nullable ServedApi of(ServletRequest request) {
        return (ServedApi) request.getAttribute(ATTRIBUTE);
    }
}
