package dev.mockerp.erp.journal;

import dev.mockerp.erp.request.Exchange;
import dev.mockerp.erp.request.Violation;
import dev.mockerp.server.control.Har;
import dev.mockerp.server.control.HarContent;
import dev.mockerp.server.control.HarCreator;
import dev.mockerp.server.control.HarEntry;
import dev.mockerp.server.control.HarLog;
import dev.mockerp.server.control.HarPostData;
import dev.mockerp.server.control.HarRequest;
import dev.mockerp.server.control.HarResponse;
import dev.mockerp.server.control.HarTimings;
import dev.mockerp.server.control.NamedValue;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Entries as HTTP Archive 1.2. */
final class EntryHar {

    private static final int UNKNOWN = -1;

    private final String baseUrl;

    private EntryHar(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /**
     * The archive; each of its entries is made when it is written.
     *
     * @param baseUrl where the mock is, without a slash at the end
     */
    static Har of(List<Entry> entries, String baseUrl) {
        String version = EntryHar.class.getPackage().getImplementationVersion();
        HarCreator creator =
                new HarCreator().name("mock-erp").version(Objects.requireNonNullElse(version, "(not packaged)"));
        EntryHar form = new EntryHar(baseUrl);
        return new Har()
                .log(new HarLog().version("1.2").creator(creator).entries(new LazyList<>(entries, form::entry)));
    }

    private HarEntry entry(Entry entry) {
        Exchange exchange = entry.exchange();
        BigDecimal time = EntryJson.milliseconds(exchange);
        List<Violation> violations = EntryJson.broken(exchange);
        return new HarEntry()
                .startedDateTime(exchange.at().atOffset(ZoneOffset.UTC))
                .time(time)
                .request(request(exchange))
                .response(response(exchange))
                .cache(Map.of())
                .timings(new HarTimings().send(BigDecimal.ZERO).wait(time).receive(BigDecimal.ZERO))
                .comment(exchange.refusal() == null ? null : exchange.refusal().message())
                .operation(
                        exchange.operation() == null
                                ? null
                                : exchange.operation().id())
                .violations(violations.isEmpty() ? null : List.copyOf(violations));
    }

    private HarRequest request(Exchange exchange) {
        Exchange.Content body = exchange.requestBody();
        String query = exchange.query();
        return new HarRequest()
                .method(exchange.method())
                .url(baseUrl + exchange.path() + (query == null ? "" : "?" + query))
                .httpVersion(exchange.protocol())
                .cookies(List.of())
                .headers(EntryJson.headers(exchange.requestHeaders()))
                .queryString(query == null ? List.of() : parameters(query))
                .postData(
                        body == null
                                ? null
                                : postData(body, exchange.requestHeaders().first("Content-Type")))
                .headersSize(UNKNOWN)
                .bodySize(body == null ? 0 : body.length());
    }

    private static HarResponse response(Exchange exchange) {
        Exchange.Content body = exchange.responseBody();
        HttpStatus status = HttpStatus.resolve(exchange.status());
        return new HarResponse()
                .status(exchange.status())
                .statusText(status == null ? "" : status.getReasonPhrase())
                .httpVersion(exchange.protocol())
                .cookies(List.of())
                .headers(EntryJson.headers(exchange.responseHeaders()))
                .content(content(body, exchange.responseHeaders().first("Content-Type")))
                .redirectURL("")
                .headersSize(UNKNOWN)
                .bodySize(body == null ? 0 : body.length());
    }

    private static HarContent content(Exchange.@Nullable Content body, @Nullable String type) {
        HarContent content = new HarContent().size(0L).mimeType(Objects.requireNonNullElse(type, ""));
        if (body != null) {
            String text = BodyText.of(body);
            content.size(body.length())
                    .text(text == null ? BodyText.base64(body) : text)
                    .encoding(text == null ? "base64" : null)
                    .comment(body.isCut() ? "cut" : null);
        }
        return content;
    }

    /** For a request HAR has no word that the text is encoded. */
    private static HarPostData postData(Exchange.Content body, @Nullable String type) {
        String text = BodyText.of(body);
        String encoded = text == null ? "in Base64" : null;
        String cut = encoded == null ? "cut" : "in Base64, cut";
        return new HarPostData()
                .mimeType(Objects.requireNonNullElse(type, ""))
                .text(text == null ? BodyText.base64(body) : text)
                .comment(body.isCut() ? cut : encoded);
    }

    private static List<NamedValue> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .map(pair -> new NamedValue().name(decoded(pair[0])).value(pair.length == 1 ? "" : decoded(pair[1])))
                .toList();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return text;
        }
    }
}
