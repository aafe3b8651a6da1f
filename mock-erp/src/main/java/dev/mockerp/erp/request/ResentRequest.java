package dev.mockerp.erp.request;

import dev.mockerp.contract.fault.Headers;
import dev.mockerp.contract.fault.Request;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as a value says it is, on the connection of the one that came. */
final class ResentRequest extends HttpServletRequestWrapper {

    private final Request value;
    private final int mark;

    ResentRequest(HttpServletRequest came, Request value) {
        super(came);
        this.value = value;
        this.mark = value.target().indexOf('?');
    }

    /** Headers as they came. */
    static Headers headers(HttpServletRequest request) {
        return new Headers(Collections.list(request.getHeaderNames()).stream()
                .flatMap(name ->
                        Collections.list(request.getHeaders(name)).stream().map(line -> new Headers.Field(name, line)))
                .toList());
    }

    @Override
    public String getRequestURI() {
        return mark < 0 ? value.target() : value.target().substring(0, mark);
    }

    @Override
    public @Nullable String getQueryString() {
        return mark < 0 ? null : value.target().substring(mark + 1);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return value.headers().first(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return Collections.enumeration(value.headers().fields().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .map(Headers.Field::value)
                .toList());
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        Map<String, String> names = new LinkedHashMap<>();
        value.headers()
                .fields()
                .forEach(field -> names.putIfAbsent(field.name().toLowerCase(java.util.Locale.ROOT), field.name()));
        return Collections.enumeration(names.values());
    }

    @Override
    public @Nullable String getContentType() {
        return getHeader("Content-Type");
    }

    @Override
    public int getContentLength() {
        return value.body().length;
    }

    @Override
    public long getContentLengthLong() {
        return value.body().length;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BytesInput(value.body());
    }
}
