package dev.mockerp.erp.flowretail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.server.flowretail.Customer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written lies over the customers of the fixtures, also when those are edited. */
class CustomersOverFixturesTest {

    private static final BaseCustomers BASE = base(1, "a", "b", "c");
    private final CustomersInMemory customers = new CustomersInMemory(BASE);

    private static Customer customer(String customerUid) {
        return new Customer()
                .customerUid(customerUid)
                .externalId("x-" + customerUid)
                .createdAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    }

    private static BaseCustomers base(long number, String... uids) {
        List<KeptCustomer> kept = new ArrayList<>();
        for (String uid : uids) {
            kept.add(KeptCustomer.of(customer(uid), kept.size() + 1));
        }
        return new BaseCustomers(number, kept);
    }

    private List<String> uids() {
        return customers.all().stream().map(KeptCustomer::customerUid).toList();
    }

    private void writeEveryWay() {
        customers.add(customer("new"));
        customers.change("b", before -> customer("b").externalId("changed"));
        customers.remove("c");
    }

    @Test
    void theFixturesThemselvesStayAsTheyAre() {
        writeEveryWay();

        assertThat(new CustomersInMemory(BASE).all())
                .extracting(KeptCustomer::customerUid)
                .containsExactly("a", "b", "c");
        assertThat(uids()).containsExactly("a", "b", "new");
        assertThat(customers.written()).isEqualTo(3);
    }

    @Test
    void aCustomerThatCameAndWentLeavesNothing() {
        customers.add(customer("new"));
        customers.remove("new");

        assertThat(customers.written()).isZero();
        assertThat(customers.withExternalId("x-new")).isEmpty();
    }

    @Test
    void whatWasDeletedCanBeCreatedAgain() {
        customers.remove("a");

        assertThat(customers.add(customer("a"))).isTrue();
        assertThat(uids()).containsExactly("b", "c", "a");
        assertThat(customers.withExternalId("x-a")).hasSize(1);
    }

    @Test
    void anExternalIdIsFoundInBothLayersAndOnceOnly() {
        customers.add(customer("new").externalId("x-a"));
        customers.change("a", before -> customer("a").internalNote("changed"));
        customers.change("b", before -> customer("b").externalId("other"));

        assertThat(customers.withExternalId("x-a"))
                .extracting(KeptCustomer::customerUid)
                .containsExactly("a", "new");
        assertThat(customers.withExternalId("x-b")).isEmpty();
        assertThat(customers.withExternalId("other")).hasSize(1);
    }

    @Test
    void whatWasWrittenStaysOnTopOfAnEdit() {
        writeEveryWay();

        customers.over(base(2, "z", "c", "b", "a"));

        assertThat(uids()).containsExactly("z", "b", "a", "new");
        assertThat(customers.withExternalId("changed")).hasSize(1);
        assertThat(customers.find("c")).isNull();
    }

    @Test
    void whatWasChangedOutlivesItsFixture() {
        writeEveryWay();

        customers.over(base(2, "z"));

        assertThat(uids()).containsExactlyInAnyOrder("z", "b", "new");
        assertThat(customers.find("b")).extracting(Customer::getExternalId).isEqualTo("changed");
        assertThat(customers.remove("b")).isTrue();
        assertThat(uids()).containsExactly("z", "new");
    }

    @Test
    void whatWasCreatedStaysOnTopOfAFixtureThatComesWithItsIdentifier() {
        writeEveryWay();

        customers.over(base(2, "new", "a", "b"));

        assertThat(uids()).containsExactly("a", "b", "new");
        assertThat(customers.withExternalId("x-new")).hasSize(1);
    }

    @Test
    void aRequestThatStillSeesTheEarlierFixturesDoesNotBringThemBack() {
        customers.over(base(2, "z"));

        customers.over(BASE);

        assertThat(uids()).containsExactly("z");
    }
}
