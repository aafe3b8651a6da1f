package dev.mockerp.erp.generate;

import dev.mockerp.erp.setting.StartProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of each kind are to be made. */
record Quantities(int products, int customers, int accounts, int orders) {

    private static final Map<String, Integer> MOST = new LinkedHashMap<>();

    static {
        MOST.put("products", 10_000_000);
        MOST.put("customers", 1_000_000);
        MOST.put("accounts", 100_000);
        MOST.put("orders", 100_000);
    }

    /**
     * As the setting says: {@code products=1000,customers=100}.
     *
     * @throws StartProblem with everything that is wrong with it
     */
    static Quantities of(String setting) {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        for (String part : setting.split(",", -1)) {
            String[] sides = part.strip().split("=", 2);
            Integer most = MOST.get(sides[0]);
            Integer number = sides.length < 2 ? null : number(sides[1]);
            if (most == null) {
                wrong.add("\"" + sides[0] + "\" is none of " + String.join(", ", MOST.keySet()));
            } else if (number == null || number > most) {
                wrong.add(sides[0] + " is a number from 0 to " + most);
            } else if (given.putIfAbsent(sides[0], number) != null) {
                wrong.add(sides[0] + " is there twice");
            }
        }
        Quantities quantities = new Quantities(
                given.getOrDefault("products", 0),
                given.getOrDefault("customers", 0),
                given.getOrDefault("accounts", 0),
                given.getOrDefault("orders", 0));
        if (wrong.isEmpty()) {
            quantities.checkThatOthersAreThere(wrong);
        }
        if (!wrong.isEmpty()) {
            throw new StartProblem("--generate=" + setting + " is not allowed: " + String.join("; ", wrong));
        }
        return quantities;
    }

    /** How many bytes of memory they take, about. */
    long bytes() {
        return 320L * products + 2_000L * customers + 2_500L * accounts + 4_000L * orders;
    }

    private void checkThatOthersAreThere(List<String> wrong) {
        if (accounts > customers) {
            wrong.add("accounts are of customers, so there are at least as many customers");
        }
        if (orders > 0 && (products == 0 || customers == 0)) {
            wrong.add("orders are of customers and products, so there are some of both");
        }
    }

    private static @Nullable Integer number(String text) {
        return text.matches("[0-9]{1,8}") ? (Integer) Integer.parseInt(text) : null;
    }
}
