package dev.mockerp.junit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a shop under test would be: it is told where its ERPs are, and asks them. */
final class Shop {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Shop() {}

    static HttpResponse<String> price(Erp erp, String body) {
        return send(HttpRequest.newBuilder(URI.create(erp.shoxl() + "/Shoxl/v1/GetProductInformations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static int order(Erp erp) {
        URI address = URI.create(erp.retailNxt() + "/api/CustomerOrder?ShopCode=FL_NL_1&OrderIdentifier=124");
        return send(HttpRequest.newBuilder(address).header("Authorization", "Basic c2hvcDpzaG9w"))
                .statusCode();
    }

    static int statusOf(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))).statusCode();
    }

    static int findCustomer(Erp erp, String uid) {
        return send(customer(erp, uid)).statusCode();
    }

    static int deleteCustomer(Erp erp, String uid) {
        return send(customer(erp, uid).DELETE()).statusCode();
    }

    private static HttpRequest.Builder customer(Erp erp, String uid) {
        return HttpRequest.newBuilder(URI.create(erp.flowRetail() + "/tenants/demo/customers/" + uid))
                .header("Authorization", "Bearer demo-token");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
