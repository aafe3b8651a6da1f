package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.ProviderStates;
import dev.mockerp.verify.run.Skipped;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The provider states of RetailNxt: an order and the shops that the profile names. */
public final class RetailNxtStates implements ProviderStates {

    private final Profile.Data data;

    /** By those data. */
    public RetailNxtStates(Profile.Data data) {
        this.data = data;
    }

    @Override
    public Map<String, String> setUp(String state, JsonNode params) {
        return switch (state) {
            case "an order" -> ProviderStates.given(state, values(String.valueOf(data.shopCode())), params);
            case "a shop that is closed to the user" -> {
                if (data.otherShopCode() == null) {
                    throw Skipped.because(
                            "data.otherShopCode is not given: a shop that is closed to the user is needed");
                }
                yield ProviderStates.given(state, values(data.otherShopCode()), params);
            }
            default -> throw ProviderStates.unknown(state);
        };
    }

    private Map<String, String> values(String shopCode) {
        return Map.of("shopCode", shopCode, "orderIdentifier", String.valueOf(data.orderIdentifier()));
    }
}
