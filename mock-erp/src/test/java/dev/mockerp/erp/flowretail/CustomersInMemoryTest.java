package dev.mockerp.erp.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.server.flowretail.Customer;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CustomersInMemoryTest {

    private final Customers customers = new CustomersInMemory(new BaseCustomers(1, List.of()));

    private static Customer customer(String customerUid, String externalId) {
        return new Customer()
                .customerUid(customerUid)
                .externalId(externalId)
                .createdAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                .internalNote("0");
    }

    @Test
    void anIdentifierIsTakenOnce() {
        assertThat(customers.add(customer("a", "1"))).isTrue();
        assertThat(customers.add(customer("a", "2"))).isFalse();
        assertThat(customers.withExternalId("2")).isEmpty();
    }

    @Test
    void anExternalIdFollowsItsCustomer() {
        customers.add(customer("a", "1"));
        customers.add(customer("b", "1"));
        customers.change("a", before -> customer("a", "2"));
        assertThat(customers.withExternalId("1"))
                .extracting(kept -> kept.customer().getCustomerUid())
                .containsExactly("b");
        assertThat(customers.withExternalId("2"))
                .extracting(kept -> kept.customer().getCustomerUid())
                .containsExactly("a");
        customers.remove("a");
        assertThat(customers.withExternalId("2")).isEmpty();
    }

    @Test
    void noChangeIsLostWhenManyChangeTheSameCustomer() throws Exception {
        customers.add(customer("a", "1"));
        Callable<Customer> count = () -> customers.change(
                "a",
                before -> customer("a", "1")
                        .internalNote(String.valueOf(Integer.parseInt(before.getInternalNote()) + 1)));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Customer>> done =
                    threads.invokeAll(Stream.generate(() -> count).limit(2000).toList());
            assertThat(done).allSatisfy(future -> assertThat(future.get()).isNotNull());
        } finally {
            threads.shutdownNow();
        }
        assertThat(customers.find("a")).extracting(Customer::getInternalNote).isEqualTo("2000");
    }

    @Test
    void theOrderIsByCreationAndThenByArrival() {
        customers.add(customer("b", ""));
        customers.add(customer("a", ""));
        customers.add(customer("c", "").createdAt(OffsetDateTime.parse("2025-12-31T23:59:59+00:00")));
        assertThat(customers.all()).extracting(kept -> kept.customerUid()).containsExactly("c", "b", "a");
        assertThat(IntStream.range(0, 3).mapToObj(i -> customers.remove("abc".substring(i, i + 1))))
                .containsOnly(true);
        assertThat(customers.all()).isEmpty();
    }
}
