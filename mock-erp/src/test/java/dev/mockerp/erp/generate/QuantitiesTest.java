package dev.mockerp.erp.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.erp.setting.StartProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of each kind are asked for, or why that cannot be. */
class QuantitiesTest {

    @Test
    void whatIsNotAskedForIsNotMade() {
        assertThat(Quantities.of("customers=7, products=1000000")).isEqualTo(new Quantities(1_000_000, 7, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            products=many                  | products is a number from 0 to 10000000
            products=10000001              | products is a number from 0 to 10000000
            customers=-1                   | customers is a number from 0 to 1000000
            products                       | products is a number
            products=1,products=1          | products is there twice
            1000                           | "1000" is none of products, customers, accounts, orders
            customers=1,accounts=2         | accounts are of customers
            orders=1,products=1            | orders are of customers and products
            """)
    void whatCannotBeIsTold(String setting, String reason) {
        assertThatThrownBy(() -> Quantities.of(setting))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("--generate=" + setting + " is not allowed: ")
                .hasMessageContaining(reason);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> Quantities.of("products=x,shops=1"))
                .hasMessageContainingAll("products is", "\"shops\"");
    }
}
