package dev.mockerp.proof.shoxl;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Request;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shoxl as a web shop asks it: a request for each of the two operations. */
record Shoxl(Http http) {

    static final String PRODUCT_INFORMATIONS = "/Shoxl/v1/GetProductInformations";
    static final String CUSTOMER_PRODUCTS = "/Shoxl/v1/GetCustomerProducts";

    /** The customer of the published examples, who calls 90001 "4321" and 70001 "123456789". */
    static final String ACCOUNT = "128";

    /** An account and a product that nobody has. */
    static final String NOBODY = "no-such-account";

    static final String NOTHING = "no-such-product";

    /** Every account of the built-in company. */
    static final List<String> ACCOUNTS = List.of(
            "128", "128-P1", "129", "130", "131", "140", "200", "201", "202", "300", "310", "311", "007", "9999");

    /** Every product of the built-in company. */
    static final List<String> PRODUCTS = List.of(
            "90001", "80001", "70001", "60001", "60002", "50001", "50002", "40001", "40002", "30001", "30002", "20001",
            "20002", "10001", "10002", "10003", "10004", "00042", "WK-2000");

    /** The shared mock, with default settings. */
    static Shoxl standard() {
        return new Shoxl(MockErp.shared().http());
    }

    Request informations(String account, String... numbers) {
        return ask(PRODUCT_INFORMATIONS, question(account, numbers));
    }

    Request ownNumbers(String account, String... numbers) {
        return ask(CUSTOMER_PRODUCTS, question(account, numbers));
    }

    /** Sends anything to one of the operations. */
    Request ask(String operation, Object json) {
        return http.post(operation, json);
    }

    /** The one row that answers the question for one product. */
    JsonNode information(String account, String number) {
        JsonNode rows = informations(account, number).expect(200).json();
        if (rows.size() != 1) {
            throw new AssertionError("one row for " + number + " of account " + account + ", observed " + rows);
        }
        return rows.get(0);
    }

    static ObjectNode question(String account, String... numbers) {
        ObjectNode question = Exchange.JSON.createObjectNode().put("accountNumber", account);
        ArrayNode asked = question.putArray("productNumbers");
        List.of(numbers).forEach(asked::add);
        return question;
    }

    /** The rows of an answer of either operation. */
    static List<JsonNode> rows(Exchange answer) {
        JsonNode rows = answer.path().equals(PRODUCT_INFORMATIONS) ? answer.json() : answer.at("/customerProducts");
        return rows.valueStream().toList();
    }

    /** The product numbers of an answer of either operation, in its order. */
    static List<String> numbers(Exchange answer) {
        return rows(answer).stream()
                .map(row -> row.path("productNumber").asString())
                .toList();
    }
}
