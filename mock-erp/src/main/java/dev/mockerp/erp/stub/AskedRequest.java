package dev.mockerp.erp.stub;

import com.github.tomakehurst.wiremock.common.Urls;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.FormParameter;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.multipart.PartParser;
import dev.mockerp.erp.request.Exchange;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as WireMock looks at it: with the address that the contracts know, whatever sandbox stands before it. */
final class AskedRequest extends ImmutableRequest {

    private final Map<String, FormParameter> form;
    private final Map<String, Cookie> cookies;

    private AskedRequest(
            String url, String method, String protocol, String client, List<HttpHeader> headers, byte[] body) {
        super(
                url,
                RequestMethod.fromString(method),
                protocol,
                client,
                new HttpHeaders(headers),
                body,
                type(headers).startsWith("multipart/"),
                false);
        this.form = type(headers).startsWith("application/x-www-form-urlencoded") ? form(body) : Map.of();
        this.cookies = cookies(headers);
    }

    /**
     * One that is at hand.
     *
     * @param path what the contracts know of its address
     * @throws IllegalArgumentException if its address is not one that can be taken apart
     */
    static AskedRequest of(HttpServletRequest request, String path, byte[] body) {
        List<HttpHeader> headers = new ArrayList<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.add(new HttpHeader(name, Collections.list(request.getHeaders(name))));
        }
        String host = request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
        return new AskedRequest(
                url(host, path, request.getQueryString()),
                request.getMethod(),
                request.getProtocol(),
                request.getRemoteAddr(),
                headers,
                body);
    }

    /** One that was answered before, of which no more is known than the journal keeps. */
    static AskedRequest of(Exchange exchange) {
        List<HttpHeader> headers = new ArrayList<>();
        exchange.requestHeaders().forEach((name, value) -> headers.add(new HttpHeader(name, value)));
        byte[] body = exchange.requestBody() == null
                ? new byte[0]
                : exchange.requestBody().kept();
        String host = exchange.requestHeaders().first("Host");
        try {
            return of(exchange, "http://" + (host == null ? "localhost" : host), exchange.query(), headers, body);
        } catch (IllegalArgumentException noAddress) {
            return of(exchange, "http://localhost", null, headers, body);
        }
    }

    private static AskedRequest of(
            Exchange exchange, String host, @Nullable String query, List<HttpHeader> headers, byte[] body) {
        String url = url(host, exchange.pathInSandbox(), query);
        return new AskedRequest(url, exchange.method(), exchange.protocol(), "", headers, body);
    }

    private static String url(String host, String path, @Nullable String query) {
        String url = host + path + (query == null ? "" : "?" + query);
        // Looked at here, since who looks later does not expect that it cannot be read.
        Urls.splitQueryFromUrl(url);
        return url;
    }

    private static String type(List<HttpHeader> headers) {
        return headers.stream()
                .filter(header -> header.keyEquals("Content-Type"))
                .map(header -> header.firstValue().strip().toLowerCase(java.util.Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static Map<String, FormParameter> form(byte[] body) {
        Map<String, FormParameter> form = new LinkedHashMap<>();
        Urls.splitQuery(new String(body, StandardCharsets.UTF_8))
                .forEach((name, parameter) -> form.put(name, new FormParameter(name, parameter.values())));
        return form;
    }

    private static Map<String, Cookie> cookies(List<HttpHeader> headers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        headers.stream()
                .filter(header -> header.keyEquals("Cookie"))
                .flatMap(header -> header.values().stream())
                .flatMap(line -> List.of(line.split(";")).stream())
                .map(pair -> pair.strip().split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> values.computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(pair[1]));
        Map<String, Cookie> cookies = new LinkedHashMap<>();
        values.forEach((name, each) -> cookies.put(name, new Cookie(name, each)));
        return cookies;
    }

    @Override
    public FormParameter formParameter(String name) {
        return form.getOrDefault(name, FormParameter.absent(name));
    }

    @Override
    public Map<String, FormParameter> formParameters() {
        return form;
    }

    @Override
    public Map<String, Cookie> getCookies() {
        return cookies;
    }

    @Override
    public @Nullable Collection<Part> getParts() {
        return isMultipart() ? PartParser.parseFrom(this) : null;
    }
}
