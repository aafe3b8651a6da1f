package dev.mockerp.proof.broken;

import dev.mockerp.proof.harness.Unique;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Small requests to every operation of Flow Retail, right and wrong ones, on customers of its own. */
final class FlowRetailTour {

    private final Client erp;
    private final String name = Unique.text("Tour");
    private final String one = name + "-1";
    private final String two = name + "-2";
    private final String mobile = "+47900" + Unique.digits();

    FlowRetailTour(Client erp) {
        this.erp = erp;
    }

    /** The requests in an order in which they make sense; each is sent when it is run. */
    Stream<Runnable> requests() {
        return Stream.of(
                        pages(),
                        creates(),
                        reads(),
                        searches(),
                        updates(),
                        extensions(),
                        batches(),
                        strangers(),
                        ends())
                .flatMap(List::stream);
    }

    private List<Runnable> pages() {
        return Stream.of(
                        "",
                        "?pageSize=2",
                        "?pageSize=2&pageNumber=2",
                        "?pageSize=20&pageNumber=10",
                        "?sortBy=lastname&sortDirection=ASC",
                        "?sortDirection=DESC",
                        "?sortDirection=UP",
                        "?pageSize=two",
                        "?pageNumber=two")
                .<Runnable>map(query -> () -> erp.customers("GET", query, ""))
                .toList();
    }

    private List<Runnable> creates() {
        return Stream.of(one, two).<Runnable>map(uid -> () -> create(uid)).toList();
    }

    private void create(String uid) {
        erp.customers("POST", "", """
                {"customerUid":"%s","customerType":"PERSON","firstname":"Zoë","lastname":"%sName","companyName":"%sCompany",
                "city":"%sCity","postalCode":"%sP","vatNumber":"%sV","email":"%s@example.org","mobile":"%s",
                "address":"Åvegen 1","countryCode":"NO","ledgerNumber":"0001","paymentTerms":14,"externalId":"%s",
                "defaultStoreUid":"store-1","internalNote":"A & B"}""".formatted(uid, uid, name, name, name, name, uid, mobile, uid));
    }

    private List<Runnable> reads() {
        String of = "/v2/tenants/demo/stores/store-1/customers/";
        return List.of(
                () -> erp.customers("GET", "/" + one, ""),
                () -> erp.customers("GET", "/" + two, ""),
                () -> erp.customers("GET", "/nobody", ""),
                () -> erp.customers("GET", "/" + one + "/export", ""),
                () -> erp.customers("GET", "/" + two + "/export", ""),
                () -> erp.customers("GET", "/nobody/export", ""),
                () -> erp.send("GET", of + one, "Bearer demo-token", ""),
                () -> erp.customers("GET", "?customerExternalId=" + one, ""),
                () -> erp.customers("GET", "", ""));
    }

    private List<Runnable> searches() {
        Stream<Runnable> internal = Stream.of(
                        "{\"query\":\"" + one + "Name\"}",
                        "{\"query\":\"" + name.toLowerCase(Locale.ROOT) + "\"}",
                        "{\"query\":\"Zoë\"}",
                        "{\"query\":\"" + name + "City\"}",
                        "{\"query\":\"" + name + "P\"}",
                        "{\"query\":\"" + name + "Company\"}",
                        "{\"query\":\"" + mobile + "\"}",
                        "{\"query\":\"" + one + "@example\"}",
                        "{\"query\":\"" + name + "V\"}",
                        "{\"mobile\":\"" + mobile + "\"}",
                        "{\"email\":\"" + one + "@example.org\"}",
                        "{\"vatNumber\":\"" + name + "V\"}",
                        "{\"query\":\"" + mobile + "\",\"mobile\":\"" + mobile + "\"}",
                        "{\"query\":\"" + one + "\",\"exactMatch\":true}",
                        "{\"query\":\"" + one + "\",\"createdAt\":\"2026-01-01T00:00:00Z\",\"scope\":\"CUSTOMER\"}",
                        "{\"storeUid\":\"!\"}",
                        "{\"query\":7}",
                        "{")
                .map(body -> () -> erp.customers("POST", "/search", body));
        Stream<Runnable> pages = Stream.of("?pageSize=1", "?pageSize=1&pageNumber=2&sortBy=lastname&sortDirection=DESC")
                .map(query -> () -> erp.customers("POST", "/search" + query, "{\"query\":\"" + name + "\"}"));
        Stream<Runnable> external = Stream.of("", "?pageSize=1")
                .map(query -> () -> erp.customers("POST", "/search/external" + query, "{}"));
        return Stream.of(internal, pages, external).flatMap(all -> all).toList();
    }

    private List<Runnable> updates() {
        Runnable atTheSameTime = () -> Stream.of("{\"city\":\"Delft\"}", "{\"address\":\"Markt 1\"}")
                .map(body -> CompletableFuture.runAsync(() -> erp.customers("PUT", "/" + one, body)))
                .toList()
                .forEach(CompletableFuture::join);
        Stream<Runnable> alone = Stream.of(
                        """
                        {"firstname":"Søren  ","lastname":"%s","internalNote":"A long & beautiful note 😀","email":"%s@example.com",
                        "paymentTerms":30,"ledgerNumber":"00700","defaultStoreUid":"store-2","ehf":{"enabled":true}}""".formatted(one, one),
                        "{\"city\":\"Gouda\"}",
                        "{\"paymentTerms\":\"thirty\"}",
                        "{\"city\":7,\"address\":\"Kept?\"}",
                        "{\"defaultStoreUid\":\"!\"}",
                        "{\"ledgerNumber\":\"L-7\"}",
                        "{\"countryCode\":\"NOR\"}",
                        "{\"customerType\":\"ROBOT\"}",
                        "{")
                .map(body -> () -> erp.customers("PUT", "/" + one, body));
        Stream<Runnable> after =
                Stream.<Runnable>concat(reads().stream(), Stream.of(() -> search("{\"query\":\"" + one + "\"}")));
        return Stream.of(Stream.of(atTheSameTime), alone, after)
                .flatMap(all -> all)
                .toList();
    }

    private void search(String body) {
        erp.customers("POST", "/search", body);
    }

    private List<Runnable> extensions() {
        String extension = "/" + one + "/extensions/TWO_INVOICE";
        String store = "{\"storeUid\":\"store-1\"}";
        return List.of(
                () -> erp.customers("POST", extension, store),
                () -> erp.customers("GET", "/" + one, ""),
                () -> erp.customers("DELETE", extension, "{\"storeUid\":\"store-2\"}"),
                () -> erp.customers("DELETE", extension, store),
                () -> erp.customers("POST", extension, "{}"),
                () -> erp.customers("DELETE", extension, "{}"),
                () -> erp.customers("POST", "/" + one + "/extensions/THREE_INVOICE", store));
    }

    private List<Runnable> batches() {
        String person = "{\"customerType\":\"PERSON\",\"firstname\":\"Ada\",\"lastname\":\"" + name + "\"";
        String deleted = "{\"customerUid\":\"" + name + "-3\"}";
        return Stream.of(
                        "{\"create\":[" + person + ",\"customerUid\":\"" + name + "-3\"}]}",
                        "{\"update\":[{\"customerUid\":\"" + one + "\",\"city\":\"Kleve\"}],\"upsert\":[" + person
                                + ",\"customerUid\":\"" + two + "\"}],\"delete\":[" + deleted + "]}",
                        "{\"upsert\":[" + person + ",\"customerUid\":\"" + name + "-4\"}]}",
                        "{\"update\":[{\"customerUid\":\"" + one + "\",\"city\":7,\"address\":\"Kept?\"},"
                                + "{\"customerUid\":\"" + two + "\",\"city\":\"Kleve\"}]}")
                .<Runnable>map(body -> () -> erp.customers("POST", "/batch", body))
                .toList();
    }

    private List<Runnable> strangers() {
        String list = "/v2/tenants/demo/customers";
        return List.of(
                () -> erp.send("GET", list, null, ""),
                () -> erp.send("GET", list, "Bearer nobody", ""),
                () -> erp.send("GET", list, "Bearer access-token", ""),
                () -> erp.send("GET", list + "/" + one + "/export", null, ""),
                () -> erp.send("DELETE", list + "/" + name + "-4", "Bearer access-token", ""),
                () -> erp.send("GET", "/v2/tenants/nowhere/customers", "Bearer demo-token", ""),
                () -> erp.send("GET", "/v2/tenants/nowhere/customers/" + one, "Bearer demo-token", ""));
    }

    private List<Runnable> ends() {
        return Stream.<Runnable>concat(
                        Stream.of(() -> erp.customers("DELETE", "/" + one, ""), () -> search("{\"query\":\"x\"}")),
                        reads().stream())
                .toList();
    }
}
