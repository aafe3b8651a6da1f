package dev.mockerp.erp.request;

import dev.mockerp.contract.Operation;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The request as it was checked: its body can be read again, its parameters are the ones that were judged. */
final class CheckedRequest extends HttpServletRequestWrapper {

    private final String path;
    private final Call call;
    private final byte[] body;

    /** With the path that the contract knows, whatever stands before it in the address. */
    CheckedRequest(HttpServletRequest request, String path, Call call, byte[] body) {
        super(request);
        this.path = path;
        this.call = call;
        this.body = body;
    }

    Operation operation() {
        return call.operation();
    }

    /** Values of the variables in the path. */
    Map<String, String> pathValues() {
        return call.path();
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new BytesInput(body);
    }

    @Override
    public String getContentType() {
        return "application/json";
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return call.query().get(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String value = getParameter(name);
        return value == null ? null : new String[] {value};
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(call.query().keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new TreeMap<>();
        call.query().forEach((name, value) -> map.put(name, new String[] {value}));
        return map;
    }
}
