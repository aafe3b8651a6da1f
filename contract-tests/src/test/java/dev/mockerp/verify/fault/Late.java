package dev.mockerp.verify.fault;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Flow Retail whose reads lag behind its writes: for some time a customer is shown as it was before, a new one not at all,
 * a list as it was last answered, and a search finds neither new nor changed ones.
 */
final class Late implements Transport {

    private static final long NANOS = 300_000_000;
    private static final Pattern CUSTOMER =
            Pattern.compile("(/tenants/[^/]+/)(stores/[^/]+/)?customers/([^/?]+)(/.*)?");
    private static final Set<String> NO_CUSTOMERS = Set.of("search", "batch");

    private final Transport erp;
    private final Map<String, Before> before = new ConcurrentHashMap<>();
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** What is still shown of a customer; nothing if there was none. */
    private record Before(@Nullable JsonNode customer, long until) {}

    private record Seen(Received answer, long until) {}

    Late(Transport erp) {
        this.erp = erp;
    }

    @Override
    public Received send(Sent request) {
        Matcher path = CUSTOMER.matcher(request.target());
        boolean isOne = path.matches() && !NO_CUSTOMERS.contains(path.group(3));
        if (request.method().equals("GET")) {
            return isOne ? one(request, path.group(3), path.group(4)) : list(request);
        }
        if (request.target().contains("/customers/search")) {
            // Pages would have to be filled up again.
            return request.target().contains("page") ? list(request) : found(erp.send(request));
        }
        return write(request, isOne ? path.group(3) : null);
    }

    private Received one(Sent request, String uid, @Nullable String what) {
        Received answer = erp.send(request);
        Before old = shownBefore(uid);
        if (old == null || answer.status() != 200 && answer.status() != 404) {
            return answer;
        }
        if (old.customer() == null) {
            return new Received(404, Map.of(), new byte[0], answer.millis());
        }
        JsonNode shown = "/export".equals(what) ? Json.object().set("customer", old.customer()) : old.customer();
        return new Received(200, Map.of("content-type", List.of("application/json")), Json.bytes(shown), 1);
    }

    private Received list(Sent request) {
        if (request.target().contains("customerExternalId=")) {
            return found(erp.send(request));
        }
        String key = request.target() + request.headers() + new String(request.body(), StandardCharsets.UTF_8);
        Seen last = seen.get(key);
        if (last != null && System.nanoTime() < last.until()) {
            return last.answer();
        }
        Received answer = erp.send(request);
        seen.put(key, new Seen(answer, System.nanoTime() + NANOS));
        return answer;
    }

    private Received found(Received answer) {
        if (answer.status() != 200 || !(Json.read(answer.body()) instanceof ObjectNode page)) {
            return answer;
        }
        List<JsonNode> items = page.path("items").valueStream().toList();
        List<JsonNode> left = items.stream()
                .filter(item -> shownBefore(item.path("customerUid").asString("")) == null)
                .toList();
        if (left.size() < items.size() && page.path("paging") instanceof ObjectNode paging) {
            page.putArray("items").addAll(left);
            paging.put("totalCount", paging.path("totalCount").asInt() - items.size() + left.size());
        }
        return new Received(200, answer.headers(), Json.bytes(page), answer.millis());
    }

    private Received write(Sent request, @Nullable String uid) {
        Set<String> named = new HashSet<>(uid == null ? uids(request.body()) : List.of(uid));
        Map<String, Before> old = new ConcurrentHashMap<>();
        named.forEach(one -> old.put(one, new Before(read(request, one), System.nanoTime() + NANOS)));
        Received answer = erp.send(request);
        if (answer.status() < 300) {
            old.forEach((one, state) -> before.merge(one, state, Late::oldest));
            uids(answer.body()).stream()
                    .filter(one -> !named.contains(one) && answer.status() == 201)
                    .forEach(one -> before.put(one, new Before(null, System.nanoTime() + NANOS)));
        }
        return answer;
    }

    private static Before oldest(Before kept, Before now) {
        return System.nanoTime() < kept.until() ? new Before(kept.customer(), now.until()) : now;
    }

    private @Nullable JsonNode read(Sent request, String uid) {
        String tenant = Objects.requireNonNull(request.target().split("/customers", 2)[0]);
        Received answer = erp.send(new Sent("GET", tenant + "/customers/" + uid, request.headers(), new byte[0]));
        return answer.status() == 200 ? Json.read(answer.body()) : null;
    }

    private @Nullable Before shownBefore(String uid) {
        Before old = before.get(uid);
        return old == null || System.nanoTime() > old.until() ? null : old;
    }

    private static List<String> uids(byte[] body) {
        List<String> uids = new ArrayList<>();
        Matcher uid = Pattern.compile("\"customerUid\"\\s*:\\s*\"([A-Za-z0-9_-]+)\"")
                .matcher(new String(body, StandardCharsets.UTF_8));
        while (uid.find()) {
            uids.add(uid.group(1));
        }
        return uids;
    }
}
