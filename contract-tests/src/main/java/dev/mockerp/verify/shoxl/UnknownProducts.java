package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Intent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questions for products that no ERP has. */
final class UnknownProducts {

    private static final int MANY = 120;

    private final Shoxl shoxl;

    UnknownProducts(Shoxl shoxl) {
        this.shoxl = shoxl;
    }

    /** By what they ask for; each may be refused. */
    Map<String, Call> questions(String operation) {
        String letters = shoxl.erp().names().letters("unknown product");
        String known = shoxl.products().get(0);
        Map<String, Call> questions = new LinkedHashMap<>();
        questions.put("an unknown product", call(operation, List.of("none-" + letters)));
        questions.put("an unknown product beside a known one", call(operation, List.of(known, "none-" + letters)));
        questions.put("an unknown product in other letters", call(operation, List.of("Ø 40/漢字 😀 " + letters)));
        questions.put("wildcards", call(operation, List.of("%", "*", "_", "' OR '1'='1")));
        questions.put("an empty product number", call(operation, List.of("")));
        return questions;
    }

    /** A long list, at the end of which there is one product that is known; it may be refused. */
    Call longQuestion(String operation, String known) {
        String letters = shoxl.erp().names().letters("long list");
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            numbers.add("none-" + letters + "-" + i);
        }
        numbers.add(known);
        return call(operation, numbers);
    }

    private Call call(String operation, List<String> numbers) {
        return shoxl.call(operation, numbers).as(Intent.OPEN);
    }
}
