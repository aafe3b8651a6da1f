package dev.mockerp.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.MockErp;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths and queries that lead nowhere, some of which no client library would send. */
class AddressesIT {

    private static final String CUSTOMERS = "/v2/tenants/demo/customers";

    private final Sweep sweep = new Sweep();

    @Test
    void crookedPathsAreRefused() {
        for (String path : List.of(
                CUSTOMERS + "/customer%2F128",
                CUSTOMERS + "%2Fcustomer-128",
                CUSTOMERS + "/..%2Fcustomers",
                CUSTOMERS + "/%zz",
                CUSTOMERS + "/%",
                CUSTOMERS + "/%4",
                CUSTOMERS + "/%00",
                CUSTOMERS + "/customer-128%00",
                CUSTOMERS + "/%c0%80",
                CUSTOMERS + "/customer-128%ff",
                CUSTOMERS + "/%c0%af",
                CUSTOMERS + "/%ed%a0%80",
                CUSTOMERS + "/%5c",
                CUSTOMERS + "/%0d%0aX-Injected:%20yes",
                CUSTOMERS + "/../customers/customer-128/../x",
                CUSTOMERS + "/customer-128/..",
                CUSTOMERS + "/./customer-128",
                CUSTOMERS + "/%2e%2e/customers",
                CUSTOMERS + "/%2e",
                "/v2/tenants/demo/stores/../../demo/customers",
                CUSTOMERS + ";a=b",
                CUSTOMERS + "/customer-128;a=b",
                CUSTOMERS + "/;",
                "/v2;x/tenants/demo/customers",
                "//v2/tenants/demo/customers",
                "/v2//tenants/demo/customers",
                CUSTOMERS + "/",
                CUSTOMERS + "//",
                CUSTOMERS + "/customer-128/",
                "/V2/tenants/demo/customers",
                "/v2/tenants//customers",
                "/v2/tenants/demo%20/customers",
                "/v2/tenants/DEMO/customers",
                CUSTOMERS + "/%F0%9F%98%80",
                CUSTOMERS + "/" + "a".repeat(5000),
                CUSTOMERS + "/" + "%41".repeat(5000),
                CUSTOMERS + "/'%20OR%201=1",
                CUSTOMERS + "/customer-128/extensions/two_invoice",
                CUSTOMERS + "/customer-128/extensions/%54WO_INVOICE%00",
                "/v2/tenants/demo/stores/../customers/customer-128",
                "/Shoxl/v1/GetProductInformations;v=1",
                "/api/CustomerOrder%00?OrderIdentifier=123",
                "/api/%43ustomerOrder/?OrderIdentifier=123",
                "/",
                "/favicon.ico",
                "/actuator",
                "/error",
                "/WEB-INF/web.xml",
                "/static-is-not-served/x",
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "*")) {
            for (String method : List.of("GET", "DELETE")) {
                raw(method, path, path.startsWith("/api") ? "Basic c2hvcDpzaG9w" : "Bearer demo-token");
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void charactersThatNoAddressMayHoldAreRefused() {
        for (String text : List.of(
                "<",
                ">",
                "\"",
                "{",
                "}",
                "|",
                "\\",
                "^",
                "`",
                " x",
                "\t",
                "\u0000",
                "\u0001",
                "\u007f",
                "\u00e9",
                "\u00c3\u00a9",
                "\u00ff",
                "[",
                "#")) {
            raw("GET", CUSTOMERS + "/a" + text, "Bearer demo-token");
        }
        for (String text :
                List.of("<x", "\"", "^", "`", "\u0000", "\u0007", "\u00e9", " x y", "%", "%zz", "%ff", "%c3(")) {
            raw("GET", CUSTOMERS + "?sortBy=" + text, "Bearer demo-token");
            raw("GET", CUSTOMERS + "?" + text + "=1", "Bearer demo-token");
            raw("GET", "/api/CustomerOrder?OrderIdentifier=" + text, "Basic c2hvcDpzaG9w");
        }
        sweep.assertAllRefused();
    }

    @Test
    void parametersThatAreNoNumbersAreRefused() {
        for (Target target : Target.all(Sweep.victim().http())) {
            target.operation().parameters().stream()
                    .filter(parameter -> parameter.type().equals("integer"))
                    .forEach(parameter -> {
                        for (String value : List.of(
                                "99999999999",
                                "2147483648",
                                "-1",
                                "-99999999999999999999",
                                "9".repeat(5000),
                                "1.0",
                                "1e1",
                                "0x10",
                                "",
                                "%20",
                                "+1",
                                "%2B1",
                                "1%20",
                                "%00",
                                "1%00",
                                "%D9%A1",
                                "null",
                                "true",
                                "%5B%5D",
                                "NaN",
                                "1,2",
                                "%F0%9F%98%80",
                                "a".repeat(59) + "%F0%9F%98%80".repeat(20))) {
                            var request = target.body() == null ? target.request() : target.request(target.goodBody());
                            sweep.refused(
                                    target.operation() + " " + parameter.name() + "=" + value,
                                    request.rawQuery(parameter.name() + "=" + value),
                                    exchange -> exchange.places().contains("query " + parameter.name())
                                            ? null
                                            : "does not name the parameter");
                        }
                    });
        }
        sweep.assertAllRefused();
    }

    @Test
    void otherParametersMustMakeSenseToo() {
        for (Target target : Target.all(Sweep.victim().http())) {
            if (target.operation().parameters().stream().noneMatch(p -> p.name().equals("sortBy"))) {
                continue;
            }
            for (String query : List.of(
                    "sortBy=",
                    "sortBy=no-such-member",
                    "sortBy=%00",
                    "sortBy=customerUid%20DESC",
                    "sortBy=addresses",
                    "sortBy=class",
                    "sortBy=" + "a".repeat(59) + "%F0%9F%98%80".repeat(20),
                    "sortBy=" + "x".repeat(5000),
                    "sortDirection=",
                    "sortDirection=asc",
                    "sortDirection=UP",
                    "sortDirection=" + "a".repeat(59) + "%F0%9F%98%80".repeat(20),
                    "pageNumber=1&pageNumber=2",
                    "pageSize=1&pageSize=1",
                    "sortBy=createdAt&sortBy=createdAt",
                    "pageNumber",
                    "pageNumber=1&pageNumber")) {
                var request = target.body() == null ? target.request() : target.request(target.goodBody());
                sweep.refused(target.operation() + " ?" + query, request.rawQuery(query));
            }
        }
        sweep.assertAllRefused();
    }

    /** Outside of RetailNxt another case is another parameter, and one that is not known is not looked at. */
    @Test
    void oddlyCasedParametersAreUnknownOnes() {
        Target list = Target.of(MockErp.shared().http(), "listCustomers");
        assertThat(list.request()
                        .rawQuery("PAGESIZE=x&pagenumber=-1&pageSize=1&SortBy=%00&&=&=x")
                        .expect(200)
                        .at("/items"))
                .hasSize(1);
    }

    private void raw(String method, String target, String authorization) {
        URI address = Sweep.victim().baseUrl();
        Wire.Answer answer = Wire.exchange(
                address,
                method + " " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: "
                        + authorization + "\r\nConnection: close\r\n\r\n");
        String problem = Sweep.problem(answer.status(), answer.header("Content-Type"), answer.body());
        if (problem != null) {
            sweep.note(method + " " + target, problem + "; " + answer.status() + " " + Sweep.cut(answer.body()));
        }
        if (answer.header("X-Injected") != null) {
            sweep.note(method + " " + target, "a header was injected");
        }
    }

    /** The other APIs are as strict with what follows their paths. */
    @Test
    void pathsOfEveryOperationEndWhereTheyEnd() {
        for (Target target : Target.all(Sweep.victim().http())) {
            String authorization =
                    target.contract().api() == Api.RETAILNXT ? "Basic c2hvcDpzaG9w" : "Bearer demo-token";
            for (String more : List.of("/", "/x/y/z", ";x", "%00", "%2f", "/.", "/..", ".json", "%20", "*")) {
                raw(target.operation().method(), target.path() + more, authorization);
            }
        }
        sweep.assertAllRefused();
    }
}
