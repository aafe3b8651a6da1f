package dev.mockerp.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Tests of a shop. They are run by tests, and not on their own. */
final class Examples {

    static final Queue<URI> ADDRESSES = new ConcurrentLinkedQueue<>();
    static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";
    private static final String CUSTOMER = "customer-310";

    private Examples() {}

    @MockErp
    static class Prices {

        @Test
        void everyErpAnswers(Erp erp) {
            ADDRESSES.add(erp.shoxl());
            assertThat(Shop.price(erp, QUESTION).body()).contains("taxPercentage");
            assertThat(Shop.order(erp)).isEqualTo(200);
            assertThat(Shop.findCustomer(erp, CUSTOMER)).isEqualTo(200);
        }

        @Nested
        class Inside {

            @Test
            void theNearestAnnotationCounts(Erp erp) {
                ADDRESSES.add(erp.shoxl());
            }
        }
    }

    @MockErp
    static class Apart {

        @RepeatedTest(2)
        void whatOneTestDeletesIsThereForTheNext(Erp erp) {
            ADDRESSES.add(erp.shoxl());
            assertThat(Shop.deleteCustomer(erp, CUSTOMER)).isEqualTo(204);
            assertThat(Shop.findCustomer(erp, CUSTOMER)).isEqualTo(404);
        }
    }

    @MockErp(settings = "shoxl.contract-version=6")
    static class AnOlderErp {

        @Test
        void settingsAreThoseOfTheMock(Erp erp) {
            ADDRESSES.add(erp.shoxl());
            assertThat(Shop.price(erp, QUESTION).body()).doesNotContain("taxPercentage");
        }
    }

    @MockErp
    static class Failing {

        @Test
        void asksWrongly(Erp erp) {
            assertThat(Shop.statusOf(erp.shoxl() + "/GetPrices")).isEqualTo(404);
            assertThat(Shop.price(erp, "{}").statusCode()).isEqualTo(200);
        }
    }

    @MockErp(settings = "shoxl.colour=red")
    static class Misconfigured {

        @Test
        void neverRuns(Erp erp) {
            throw new IllegalStateException("it ran: " + erp);
        }
    }
}
