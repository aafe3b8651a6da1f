package dev.mockerp.verify.command;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;

/** Which customers a mock has. */
final class CustomersOf {

    private CustomersOf() {}

    /** Those of the tenant that the shipped profile names. */
    static Set<String> the(MockErp mock) throws IOException, InterruptedException {
        Set<String> uids = new TreeSet<>();
        for (int page = 1; ; page++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(mock.baseUrl() + "/v2/tenants/demo/customers?pageSize=100&pageNumber=" + page))
                    .header("Authorization", "Bearer demo-token")
                    .build();
            byte[] body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            int before = uids.size();
            Json.read(body)
                    .path("items")
                    .forEach(customer -> uids.add(customer.path("customerUid").asString()));
            if (uids.size() == before) {
                return uids;
            }
        }
    }
}
