package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Skipped;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The provider states of Shoxl: products that the profile names. */
public final class ShoxlStates implements ProviderStates {

    private final Profile.Data data;

    /** By those data. */
    public ShoxlStates(Profile.Data data) {
        this.data = data;
    }

    @Override
    public Map<String, String> setUp(String state, JsonNode params) {
        return switch (state) {
            case "a product with a price" ->
                ProviderStates.given(state, values(data.productNumbers().get(0)), params);
            case "a product with an own number" -> ProviderStates.given(state, withOwnNumber(), params);
            default -> throw ProviderStates.unknown(state);
        };
    }

    private Map<String, String> withOwnNumber() {
        Map.Entry<String, String> own = new TreeMap<>(data.ownProductNumbers()).firstEntry();
        if (own == null) {
            throw Skipped.because("data.ownProductNumbers is not given: a product with an own number is needed");
        }
        Map<String, String> values = values(own.getKey());
        values.put("ownProductNumber", own.getValue());
        return values;
    }

    private Map<String, String> values(String productNumber) {
        Map<String, String> values = new TreeMap<>();
        values.put("accountNumber", String.valueOf(data.accountNumber()));
        values.put("productNumber", productNumber);
        return values;
    }
}
