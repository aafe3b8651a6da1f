package dev.mockerp.erp.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryStringTest {

    private final Operation operation = Contract.of(Api.RETAILNXT).operation("getCustomerOrder");
    private final Violations violations = new Violations(10);

    @Test
    void decodesPercentAndPlusAsUtf8() {
        assertThat(new QueryString(operation, false, Set.of(), false)
                        .read("OrderIdentifier=PO%202026+%C3%98", violations))
                .containsEntry("OrderIdentifier", "PO 2026 Ø");
        assertThat(violations.isEmpty()).isTrue();
    }

    @Test
    void spellsNamesAsTheContractDoesWhereCaseDoesNotMatter() {
        assertThat(new QueryString(operation, true, Set.of(), false).read("shopcode=FL_NL_1", violations))
                .containsEntry("ShopCode", "FL_NL_1");
        assertThat(new QueryString(operation, false, Set.of(), false).read("shopcode=FL_NL_1", violations))
                .doesNotContainKey("ShopCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ShopCode=%zz",
                "ShopCode=%c3",
                "ShopCode=%2",
                "%ff=1",
                "ShopCode=a&ShopCode=b",
                "ShopCode=a&shopCode=b"
            })
    void refusesWhatALenientServerWouldGuessAt(String query) {
        new QueryString(operation, true, Set.of(), false).read(query, violations);
        assertThatThrownBy(violations::refuseIfAny).isInstanceOf(Refused.class);
    }
}
