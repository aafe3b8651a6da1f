package dev.mockerp.verify.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final Contract FLOW = Contract.of(Api.FLOWRETAIL);

    @Test
    void pagesDirectionsAndIdentifiersOfAListAreBroken() {
        assertThat(breaches("listCustomers", false))
                .containsExactly(
                        "path tenantUid is !: pattern",
                        "query pageNumber is abc: type",
                        "query pageNumber is 1.5: type",
                        "query pageSize is abc: type",
                        "query pageSize is 1.5: type",
                        "query sortDirection is UNHEARD_OF: enum");
    }

    @Test
    void numbersBelowTheMinimumComeOnlyWhenAsked() {
        assertThat(breaches("listCustomers", true))
                .contains("query pageNumber is 0: minimum", "query pageSize is 0: minimum")
                .hasSize(8);
    }

    @Test
    void everyPathVariableThatIsLimitedIsBroken() {
        assertThat(breaches("addCustomerExtension", false))
                .containsExactly(
                        "path tenantUid is !: pattern",
                        "path customerUid is !: pattern",
                        "path customerExtensionCode is UNHEARD_OF: enum");
    }

    @Test
    void aParameterThatTakesAnyTextIsNotBroken() {
        Contract contract = Contract.of(Api.RETAILNXT);
        assertThat(Parameters.of(contract, contract.operation("getCustomerOrder"), true))
                .isEmpty();
    }

    @Test
    void namesAreDifferentWithinAnOperation() {
        for (Operation operation : FLOW.operations()) {
            List<ParameterBreach> breaches = Parameters.of(FLOW, operation, true);
            assertThat(breaches).isNotEmpty().extracting(ParameterBreach::name).doesNotHaveDuplicates();
            assertThat(breaches).allSatisfy(breach -> {
                assertThat(breach.expected()).isNotBlank();
                assertThat(breach.observed()).isNotBlank();
            });
        }
    }

    private static List<String> breaches(String operation, boolean belowMinimum) {
        return Parameters.of(FLOW, FLOW.operation(operation), belowMinimum).stream()
                .map(breach -> breach.in() + " " + breach.name() + ": " + breach.keyword())
                .toList();
    }
}
